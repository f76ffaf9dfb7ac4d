import { useMemo, type ReactNode } from 'react'
import { I18nProvider } from '#i18n/I18n.tsx'
import { loadedLanguage } from '#i18n/paperI18n.ts'
import { PaperContext } from '#views/PaperContext.ts'
import { useDocumentLanguage } from '../navigation/useDocumentLanguage.ts'
import { fallbackLanguage } from '../site/fallbackLanguage.ts'
import { paperOf } from '../site/paperOf.ts'

/** Gives an error page its words, in the address's language if those are loaded, else in the language shown before. */
export function LoadedLanguage({ children }: { children: ReactNode }) {
  const language = loadedLanguage([fallbackLanguage(), shownLanguage()])
  const paper = useMemo(() => paperOf(language), [language])
  useDocumentLanguage(language)
  return (
    <I18nProvider language={language}>
      <PaperContext value={paper}>{children}</PaperContext>
    </I18nProvider>
  )
}

const shownLanguage = (): string => (typeof document === 'undefined' ? '' : document.documentElement.lang)
