import { useLayoutEffect } from 'react'
import { localeOf, type Language } from '#i18n/locales.ts'

/**
 * Sets `lang` and `dir` on the root element in the same frame in which the text changes (docs/reference/rtl.md, R01).
 */
export function useDocumentLanguage(language: Language): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    const { direction } = localeOf(language)
    // The same value again would lay out the whole page again.
    if (root.lang !== language) root.lang = language
    if (root.dir !== direction) root.dir = direction
  }, [language])
}
