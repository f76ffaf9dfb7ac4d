import { isLanguage, type Language } from '#i18n/locales.ts'
import { notFound } from '#sources/contentSource.ts'
import { site } from '#site.ts'

/** The language of an address; throws a 404 if the paper is not published in it. */
export function languageOf(tag: string | undefined): Language {
  if (tag === undefined || !isLanguage(tag) || !site.languages.includes(tag)) throw notFound()
  return tag
}
