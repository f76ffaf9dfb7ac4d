import { useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000

let now = new Date()

/**
 * The current time, updated every minute; undefined in the build and during hydration, where it would be out of date.
 */
export const useNow = (): Date | undefined =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => undefined,
  )

function subscribe(onMinute: () => void): () => void {
  const timer = setInterval(() => {
    now = new Date()
    onMinute()
  }, MINUTE_MS)
  return () => clearInterval(timer)
}
