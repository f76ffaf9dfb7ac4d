import { useEffect } from 'react'
import { PaperFrame } from '#views/paper/PaperFrame.tsx'
import { FailureRoute } from './FailureRoute.tsx'
import { LoadedLanguage } from './LoadedLanguage.tsx'
import { useLinkNavigation } from '../navigation/useLinkNavigation.ts'

/** The error page for an address outside the paper's languages, and for words that cannot be loaded. */
export function RootFailure() {
  useLinkNavigation()
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), [])
  return (
    <LoadedLanguage>
      <PaperFrame isFront={false} translations={NO_TRANSLATIONS}>
        <FailureRoute />
      </PaperFrame>
    </LoadedLanguage>
  )
}

const NO_TRANSLATIONS: ReadonlyMap<string, string> = new Map()
