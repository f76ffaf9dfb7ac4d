import { useMemo } from 'react'
import { I18nProvider } from '#i18n/I18n.tsx'
import { PaperContext } from '#views/PaperContext.ts'
import { PaperFrame } from '#views/paper/PaperFrame.tsx'
import { FailureRoute } from './FailureRoute.tsx'
import { fallbackLanguage } from '../fallbackLanguage.ts'
import { paperOf } from '../paperOf.ts'
import { useDocumentLanguage } from '../useDocumentLanguage.ts'

/** An address outside every language of the paper, or a failure of the frame itself: the same calm page, in the reader's language. */
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
