import { useLayoutEffect } from 'react'
import { localeOf, type Language } from '#i18n/locales.ts'

/**
 * Sets `lang` and `dir` on the root element in the same frame in which the text changes (docs/reference/rtl.md, R01).
 */
export function useDocumentLanguage(language: Language): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = localeOf(language).direction
  }, [language])
}
