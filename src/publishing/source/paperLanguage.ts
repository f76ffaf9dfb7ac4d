import { directionOf } from '#i18n/directionOf.ts'
import { isLanguage } from '#i18n/locales.ts'
import { listRecognitions } from '#languages/collected/recognitions.ts'

/**
 * The language of the paper's interface for a source in `tag` (BCP 47 or WordPress's locale): its own where we have it,
 * else one that serves its readers, else one of the same direction.
 */
export function paperLanguage(tag: string | undefined): string {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/u)
  if (isLanguage(primary)) return primary
  const [related] = listRecognitions().find(([, { wordpressLocales }]) => wordpressLocales?.includes(primary)) ?? []
  return related ?? (tag === undefined || directionOf(tag) === 'rtl' ? 'ar' : 'en')
}
