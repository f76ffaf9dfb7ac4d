import { notFound } from '#sources/contentSource.ts'
import { isLanguage, type Language } from '#i18n/locales.ts'
import { site } from '#site.ts'

/** The language an address names, where the paper comes out in it. */
export function languageOf(tag: string | undefined): Language {
  if (tag === undefined || !isLanguage(tag) || !site.languages.includes(tag)) throw notFound()
  return tag
}

/** The paper's language that suits a reader best, by the languages they asked for (BCP 47, best first). */
export function bestLanguage(wanted: readonly string[]): Language {
  const primary = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  const known = [...primary, ...site.languages].find((tag) => site.languages.includes(tag))
  return known !== undefined && isLanguage(known) ? known : 'ar'
}
