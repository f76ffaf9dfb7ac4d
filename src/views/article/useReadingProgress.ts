import { useSyncExternalStore, type RefObject } from 'react'

/** Steps in which progress is told: on a wide window each is about a pixel; finer ones would render for nothing anybody sees. */
const STEPS = 1000

/** The share of an element that has passed the lower edge of the window, from 0 to 1. */
export function useReadingProgress(element: RefObject<HTMLElement | null>): number {
  const read = () => (element.current ? progressOf(element.current) : 0)
  return useSyncExternalStore(subscribe, read, () => 0)
}

function progressOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect()
  if (top >= 0 || height === 0) return 0
  const whole = Math.max(1, height - window.innerHeight)
  return Math.round(Math.min(1, -top / whole) * STEPS) / STEPS
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('scroll', onChange, { passive: true })
  window.addEventListener('resize', onChange)
  return () => {
    window.removeEventListener('scroll', onChange)
    window.removeEventListener('resize', onChange)
  }
}
