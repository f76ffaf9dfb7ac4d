import type { Direction } from '#i18n/locales.ts'
import { isZoomed } from '../isZoomed.ts'

type Side = 'left' | 'right'
type Point = { x: number; y: number }

/** Shorter movements are taps. */
const MIN_SWIPE_PX = 80

/** Swipes that start this close to the edge of the screen belong to the operating system. */
const SCREEN_EDGE_PX = 24

/** Elements that handle arrow keys or swipes themselves: fields, players, and scrollable regions (focusable by Tab). */
const INTERACTIVE = 'input, textarea, select, audio, video, iframe, [contenteditable], [role="slider"], [tabindex="0"]'

/**
 * Lets arrow keys and swipes to the left or right follow the links to the previous and next story inside `links`. The
 * direction of the interface, not of the story, decides which is which: right-to-left, the next story is on the left
 * (docs/reference/rtl.md, R06). Returns a function that ends this.
 */
export function followTurns(links: Element, direction: Direction): () => void {
  const followLink = (side: Side) => {
    const rel = (side === 'left') === (direction === 'rtl') ? 'next' : 'prev'
    links.querySelector<HTMLElement>(`[rel="${rel}"]`)?.click()
  }
  const story = links.closest('article')
  const listening = new AbortController()
  const options = { passive: true, signal: listening.signal }
  if (story) listenForKeys(story, followLink, options)
  if (story) listenForSwipes(story, followLink, options)
  return () => listening.abort()
}

function listenForKeys(story: Element, onTurn: (side: Side) => void, options: AddEventListenerOptions): void {
  const handleKey = (event: KeyboardEvent) => {
    const side = isForStory(story, event.target) ? sideOfKey(event) : undefined
    if (side) onTurn(side)
  }
  document.addEventListener('keydown', handleKey, options)
}

function listenForSwipes(story: HTMLElement, onTurn: (side: Side) => void, options: AddEventListenerOptions): void {
  let start: Point | undefined
  const handleStart = (event: TouchEvent) => {
    start = isForStory(story, event.target) ? startOf(event) : undefined
  }
  const handleEnd = ({ changedTouches: [end] }: TouchEvent) => {
    const side = start && end && sideOfSwipe(end.clientX - start.x, end.clientY - start.y)
    start = undefined
    if (side) onTurn(side)
  }
  story.addEventListener('touchstart', handleStart, options)
  story.addEventListener('touchend', handleEnd, options)
}

/** Whether a key or touch is for the story as a whole, not for an element in it, a dialog or a zoomed page. */
function isForStory(story: Element, target: EventTarget | null): boolean {
  if (
    !(target instanceof Element) ||
    target.closest(INTERACTIVE) ||
    document.querySelector('dialog[open]') ||
    isZoomed()
  ) {
    return false
  }
  return story.contains(target) || target.contains(story)
}

function sideOfKey(event: KeyboardEvent): Side | undefined {
  const { key, repeat, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event
  if (repeat || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return undefined
  if (key === 'ArrowLeft') return 'left'
  return key === 'ArrowRight' ? 'right' : undefined
}

function startOf({ touches: [touch, second] }: TouchEvent): Point | undefined {
  if (!touch || second || touch.clientX < SCREEN_EDGE_PX || touch.clientX > window.innerWidth - SCREEN_EDGE_PX) {
    return undefined
  }
  return { x: touch.clientX, y: touch.clientY }
}

/**
 * The side of the story that a swipe shows: a swipe to the right shows the left one. Undefined while text is
 * selected.
 */
function sideOfSwipe(x: number, y: number): Side | undefined {
  const isSwipe = Math.abs(x) >= MIN_SWIPE_PX && Math.abs(x) > 2 * Math.abs(y) && getSelection()?.isCollapsed !== false
  if (!isSwipe) return undefined
  return x > 0 ? 'left' : 'right'
}
