import { useSyncExternalStore, type RefObject } from 'react'

/**
 * The resolution of the progress. In a wide window a step is about one pixel; finer steps would cause renders that
 * nobody can see.
 */
const PROGRESS_STEPS = 1000

/** How far the reader has scrolled through an element, from 0 (its top) to 1 (its end is in view). */
export function useReadingProgress(element: RefObject<HTMLElement | null>): number {
  const read = () => (element.current ? progressOf(element.current) : 0)
  return useSyncExternalStore(subscribe, read, () => 0)
}

function progressOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect()
  if (top >= 0 || height === 0) return 0
  const scrollable = Math.max(1, height - window.innerHeight)
  return Math.round(Math.min(1, -top / scrollable) * PROGRESS_STEPS) / PROGRESS_STEPS
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('scroll', onChange, { passive: true })
  window.addEventListener('resize', onChange)
  return () => {
    window.removeEventListener('scroll', onChange)
    window.removeEventListener('resize', onChange)
  }
}
