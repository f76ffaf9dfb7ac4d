import { useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000

let now = new Date()
let timer: ReturnType<typeof setInterval> | undefined
const subscribers = new Set<() => void>()

/**
 * The current time, updated every minute; undefined in the build and while the app takes over the frame, where it would
 * be out of date. One timer serves all ages on a page, and none runs in a hidden tab.
 */
export const useNow = (): Date | undefined =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => undefined,
  )

function subscribe(onMinute: () => void): () => void {
  subscribers.add(onMinute)
  if (subscribers.size === 1) {
    document.addEventListener('visibilitychange', restart)
    restart()
  }
  return () => {
    subscribers.delete(onMinute)
    if (subscribers.size > 0) return
    document.removeEventListener('visibilitychange', restart)
    clearInterval(timer)
  }
}

function restart(): void {
  clearInterval(timer)
  if (document.hidden) return
  if (Date.now() - now.getTime() >= MINUTE_MS) update()
  timer = setInterval(update, MINUTE_MS)
}

function update(): void {
  now = new Date()
  for (const notify of subscribers) notify()
}
