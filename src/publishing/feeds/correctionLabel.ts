import { formatDate } from '#i18n/formatDate.ts'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import { catalogueText } from '../site/catalogueText.ts'

/** “Correction, 22 November 2026” in the language of an edition. */
export function correctionLabel(at: string, language: string, timeZone: string): string {
  const word = catalogueText(language, 'article.correction')
  return isLanguage(language)
    ? `${word}${localeOf(language).comma} ${formatDate(language, new Date(at), timeZone)}`
    : word
}
