import { useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}

/**
 * Whether scripts are running: false in the published page and during hydration, so that React's first render matches
 * the page.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
