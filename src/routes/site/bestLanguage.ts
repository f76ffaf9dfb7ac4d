import { isLanguage, type Language } from '#i18n/locales.ts'
import { site } from '#site.ts'

/** The paper's language that suits a reader best, from the languages they prefer (BCP 47, best first). */
export function bestLanguage(preferred: readonly string[]): Language {
  const primary = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  const known = [...primary, ...site.languages].find((tag) => site.languages.includes(tag))
  return known !== undefined && isLanguage(known) ? known : 'ar'
}
