import { useEffect } from 'react'
import { PageMain } from '#views/paper/PageMain.tsx'
import { PaperFrame } from '#views/paper/PaperFrame.tsx'
import { FailureRoute } from './FailureRoute.tsx'
import { LoadedLanguage } from './LoadedLanguage.tsx'
import { useMarkStarted } from '../finished/useMarkStarted.ts'
import { useLinkNavigation } from '../navigation/useLinkNavigation.ts'

/** The error page for an address outside the paper's languages, and for words that cannot be loaded. */
export function RootFailure() {
  useLinkNavigation()
  useMarkStarted()
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), [])
  return (
    <LoadedLanguage>
      <PaperFrame isFront={false} translations={NO_TRANSLATIONS}>
        <PageMain>
          <FailureRoute />
        </PageMain>
      </PaperFrame>
    </LoadedLanguage>
  )
}

const NO_TRANSLATIONS: ReadonlyMap<string, string> = new Map()
