import { useMemo } from 'react'
import { I18nProvider } from '#i18n/I18n.tsx'
import { PaperContext } from '#views/PaperContext.ts'
import { PaperFrame } from '#views/paper/PaperFrame.tsx'
import { FailureRoute } from './FailureRoute.tsx'
import { fallbackLanguage } from '../site/fallbackLanguage.ts'
import { paperOf } from '../site/paperOf.ts'
import { useDocumentLanguage } from '../navigation/useDocumentLanguage.ts'

/**
 * The error page for an address outside the paper's languages and for errors in the frame, in the reader's language.
 */
export function RootFailure() {
  const language = fallbackLanguage()
  useDocumentLanguage(language)
  const paper = useMemo(() => paperOf(language), [language])
  return (
    <I18nProvider language={language}>
      <PaperContext value={paper}>
        <PaperFrame isFront={false} translations={new Map()}>
          <FailureRoute />
        </PaperFrame>
      </PaperContext>
    </I18nProvider>
  )
}
