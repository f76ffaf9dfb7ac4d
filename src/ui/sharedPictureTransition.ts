import { isFastDevice } from './deviceSpeed.ts'

/** The `view-transition-name` of a story's picture, on its own page and on the card that leads to it. */
export const SHARED_PICTURE_NAME = 'story-picture'

let named: HTMLElement | undefined

/** Names the picture on the card that contains a link, if the picture is in view, and removes the name elsewhere. */
export function nameSharedPicture(link: Element): void {
  named?.style.removeProperty('view-transition-name')
  named = canAnimate() ? cardPicture(link) : undefined
  named?.style.setProperty('view-transition-name', SHARED_PICTURE_NAME)
}

function cardPicture(link: Element): HTMLImageElement | undefined {
  const picture = link.closest('article:not(:has(h1))')?.querySelector('img')
  return picture && isInView(picture) ? picture : undefined
}

/**
 * Shows another page. If exactly one picture in view has the shared name, a view transition animates it to or from its
 * place on the other page; `show` is then called in the next frame.
 */
export function startSharedPictureTransition(show: () => void): void {
  if (
    canAnimate() &&
    [...document.querySelectorAll(`[style*="${SHARED_PICTURE_NAME}"]`)].filter(isInView).length === 1
  ) {
    // A transition that a newer one interrupts is skipped, which rejects `ready`; its page is shown nevertheless.
    document.startViewTransition(show).ready.catch(() => undefined)
  } else show()
}

/**
 * Whether the browser, the reader's settings and the device allow the transition. On a slow phone the snapshot of the
 * old page takes as long as the rendering of the new one.
 */
const canAnimate = (): boolean =>
  'startViewTransition' in document && isFastDevice() && !matchMedia('(prefers-reduced-motion: reduce)').matches

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
