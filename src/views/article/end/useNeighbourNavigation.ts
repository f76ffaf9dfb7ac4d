import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import { isZoomed } from '../isZoomed.ts'

type Side = 'left' | 'right'
type Point = { x: number; y: number }

/** In CSS pixels. Shorter moves are taps, and those that begin at the screen's edge are the system's. */
const LEAST = 80
const EDGE = 24

/** What has its own use for arrows and fingers: fields, players, and regions that scroll, which are the ones in the order of the Tab key. */
const OWN_USE = 'input, textarea, select, audio, video, iframe, [contenteditable], [role="slider"], [tabindex="0"]'

/**
 * Left and right, by key or by finger, press the links to the stories before and after that stand in `links`. The interface says
 * which is which, not the story: where it runs to the left, the next story lies on the left (docs/reference/rtl.md, R06).
 */
export function useNeighbourNavigation(links: RefObject<HTMLElement | null>): void {
  const { locale } = useI18n()
  const turn = useEffectEvent((side: Side) => {
    const rel = (side === 'left') === (locale.direction === 'rtl') ? 'next' : 'prev'
    links.current?.querySelector<HTMLElement>(`[rel="${rel}"]`)?.click()
  })
  // The moment the links can be seen, keys and fingers lead there too.
  useLayoutEffect(() => {
    const story = links.current?.closest('article')
    if (!story) return undefined
    const listening = new AbortController()
    const options = { passive: true, signal: listening.signal }
    let start: Point | undefined
    document.addEventListener(
      'keydown',
      (event) => {
        const side = isAbout(story, event.target) ? sideOfKey(event) : undefined
        if (side) turn(side)
      },
      options,
    )
    story.addEventListener(
      'touchstart',
      (event) => {
        start = isAbout(story, event.target) ? startOf(event) : undefined
      },
      options,
    )
    story.addEventListener(
      'touchend',
      ({ changedTouches: [end] }) => {
        const side = start && end && sideOfSwipe(end.clientX - start.x, end.clientY - start.y)
        start = undefined
        if (side) turn(side)
      },
      options,
    )
    return () => listening.abort()
  }, [links])
}

/** Whether a key or a finger is meant for the story as a whole. */
function isAbout(story: Element, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(OWN_USE) || document.querySelector('dialog[open]') || isZoomed()) {
    return false
  }
  return story.contains(target) || target.contains(story)
}

function sideOfKey({
  key,
  repeat,
  defaultPrevented,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent): Side | undefined {
  if (repeat || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return undefined
  if (key === 'ArrowLeft') return 'left'
  return key === 'ArrowRight' ? 'right' : undefined
}

function startOf({ touches: [touch, second] }: TouchEvent): Point | undefined {
  if (!touch || second || touch.clientX < EDGE || touch.clientX > window.innerWidth - EDGE) return undefined
  return { x: touch.clientX, y: touch.clientY }
}

/** A finger that moves right pulls in what lies on the left. A reader who is choosing words is not turning pages. */
function sideOfSwipe(x: number, y: number): Side | undefined {
  const isTurn = Math.abs(x) >= LEAST && Math.abs(x) > 2 * Math.abs(y) && getSelection()?.isCollapsed !== false
  if (!isTurn) return undefined
  return x > 0 ? 'left' : 'right'
}
