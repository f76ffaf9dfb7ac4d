import { directionOf } from '#i18n/directionOf.ts'
import { isLanguage } from '#i18n/locales.ts'
import { listRecognitions } from '#languages/collected/recognitions.ts'

/**
 * The language of the paper's interface for a source in `tag` (BCP 47 or WordPress's locale): that language if it has a
 * record, else a language that its readers know, else one of the same direction.
 */
export function paperLanguage(tag: string | undefined): string {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/u)
  if (isLanguage(primary)) return primary
  const [related] = listRecognitions().find(([, { wordpressLocales }]) => wordpressLocales?.includes(primary)) ?? []
  return related ?? (tag === undefined || directionOf(tag) === 'rtl' ? 'ar' : 'en')
}
