import { useLayoutEffect } from 'react'
import { localeOf, type Language } from '#i18n/locales.ts'

/** Language and direction stand on the root of the document, and change with the words in one frame (rtl.md R01). */
export function useDocumentLanguage(language: Language): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = localeOf(language).direction
  }, [language])
}
