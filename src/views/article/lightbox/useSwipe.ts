import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import { isZoomed } from '../isZoomed.ts'

/** Shorter movements are taps. */
const MIN_SWIPE_PX = 48

type Swipe = 'left' | 'right' | 'down'

/**
 * Calls `onSwipe` when a finger swipes over an element. During the swipe, the custom property `--drag` on the element
 * follows the finger horizontally. Touches of a zoomed page are ignored, because they pan it. Everything that a swipe
 * does can also be done with a button.
 */
export function useSwipe(ref: RefObject<HTMLElement | null>, onSwipe: (swipe: Swipe) => void): void {
  const handleSwipe = useEffectEvent(onSwipe)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const listening = new AbortController()
    listenForSwipes(element, (swipe) => handleSwipe(swipe), listening.signal)
    return () => listening.abort()
  }, [ref])
}

function listenForSwipes(element: HTMLElement, onSwipe: (swipe: Swipe) => void, signal: AbortSignal): void {
  let start: PointerEvent | undefined
  const on = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    listen: (event: PointerEvent) => void,
  ) => element.addEventListener(type, listen, { signal })
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
    const swipe = start && detectSwipe(event.clientX - start.clientX, event.clientY - start.clientY)
    end()
    if (swipe) onSwipe(swipe)
  })
}

/**
 * The swipe that a movement makes, if it is long enough and at least twice as long in one direction as in the other.
 */
function detectSwipe(x: number, y: number): Swipe | undefined {
  if (Math.abs(x) >= MIN_SWIPE_PX && Math.abs(x) > 2 * Math.abs(y)) return x > 0 ? 'right' : 'left'
  return y >= 2 * MIN_SWIPE_PX && y > 2 * Math.abs(x) ? 'down' : undefined
}
