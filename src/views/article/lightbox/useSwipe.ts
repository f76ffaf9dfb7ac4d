import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import { isZoomed } from '../isZoomed.ts'

/** Shorter moves are taps. In CSS pixels. */
const LEAST = 48

export type Swipe = 'left' | 'right' | 'down'

/**
 * Where a finger went over an element; `--drag` on the element follows it sideways. A zoomed page is being moved, not swiped.
 * Everything that a swipe does has a button too.
 */
export function useSwipe(stage: RefObject<HTMLElement | null>, onSwipe: (swipe: Swipe) => void): void {
  const swiped = useEffectEvent(onSwipe)
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const listening = new AbortController()
    let start: PointerEvent | undefined
    const on = (
      type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
      listen: (event: PointerEvent) => void,
    ) => element.addEventListener(type, listen, { signal: listening.signal })
    const end = () => {
      start = undefined
      element.style.removeProperty('--drag')
    }
    on('pointerdown', (event) => {
      start = event.pointerType === 'mouse' || !event.isPrimary || isZoomed() ? undefined : event
    })
    on('pointermove', (event) => start && element.style.setProperty('--drag', `${event.clientX - start.clientX}px`))
    on('pointercancel', end)
    on('pointerup', (event) => {
      const swipe = start && swipeOf(event.clientX - start.clientX, event.clientY - start.clientY)
      end()
      if (swipe) swiped(swipe)
    })
    return () => listening.abort()
  }, [stage])
}

function swipeOf(x: number, y: number): Swipe | undefined {
  if (Math.abs(x) >= LEAST && Math.abs(x) > 2 * Math.abs(y)) return x > 0 ? 'right' : 'left'
  return y >= 2 * LEAST && y > 2 * Math.abs(x) ? 'down' : undefined
}
