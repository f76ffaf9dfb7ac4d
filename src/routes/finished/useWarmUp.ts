import { useEffect } from 'react'
import type { Language } from '#i18n/locales.ts'
import type { Paper } from '#views/PaperContext.ts'
import { runWhenIdle } from '../navigation/runWhenIdle.ts'
import { warmUp } from './warmUp.tsx'

/** Prepares the browser for the story that the reader may open from the finished page. */
export function useWarmUp(isFinished: boolean, language: Language, paper: Paper): void {
  useEffect(() => (isFinished ? runWhenIdle(() => warmUp(language, paper)) : undefined), [isFinished, language, paper])
}
