import { useEffect } from 'react'
import { APP_STARTED } from './holdClicks.ts'

/** Tells scripts and tests that the app answers what the reader does from now on. */
export function useMarkStarted(): void {
  useEffect(() => {
    document.getElementById('_root')?.setAttribute('data-started', '')
    document.dispatchEvent(new Event(APP_STARTED))
  }, [])
}
