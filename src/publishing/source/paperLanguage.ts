import { directionOf } from '#i18n/directionOf.ts'
import { isLanguage } from '#i18n/locales.ts'

/** The language of the paper's own words for a source in `tag` (BCP 47); where there is no catalogue of it, one that is read the same way. */
export function paperLanguage(tag: string | undefined): string {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/u)
  if (isLanguage(primary)) return primary
  return tag === undefined || directionOf(tag) === 'rtl' ? 'ar' : 'en'
}

/** The language that most of the stories are in. */
export function commonest(tags: readonly string[]): string | undefined {
  const counts = Map.groupBy(tags, (tag) => tag.split('-')[0])
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
