import { useTranslation } from 'react-i18next'
import { isLanguage, localeOf, type Locale, type Language } from './locales.ts'

/** The language of the page: of its interface, not of a story on it. */
export function useLanguage(): { language: Language; locale: Locale } {
  const { i18n } = useTranslation()
  const language = isLanguage(i18n.language) ? i18n.language : 'ar'
  return { language, locale: localeOf(language) }
}
