import { useSyncExternalStore } from 'react'

const MINUTE = 60_000

let now = new Date()

/** The present minute; undefined in the build and while its markup is taken over, where a moment would soon be wrong. */
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
  }, MINUTE)
  return () => clearInterval(timer)
}
