import { isQuick } from './deviceSpeed.ts'

/** What the picture of a story's page and that of the card which led there are called while one becomes the other. */
export const SHARED_PICTURE_NAME = 'story-picture'

let named: HTMLElement | undefined

/** Names the picture on the card that a link is in, where it is in view; no other card has that name then. */
export function nameSharedPicture(link: Element): void {
  named?.style.removeProperty('view-transition-name')
  named = showsMovement() ? pictureBeside(link) : undefined
  named?.style.setProperty('view-transition-name', SHARED_PICTURE_NAME)
}

function pictureBeside(link: Element): HTMLImageElement | undefined {
  const picture = link.closest('article:not(:has(h1))')?.querySelector('img')
  return picture && isInView(picture) ? picture : undefined
}

/** Shows another page; a picture that is named grows into its own there (View Transitions), or shrinks back. */
export function withSharedPictureTransition(show: () => void): void {
  if (
    showsMovement() &&
    [...document.querySelectorAll(`[style*="${SHARED_PICTURE_NAME}"]`)].filter(isInView).length === 1
  ) {
    document.startViewTransition(show)
  } else show()
}

/** For readers who like it, on devices that have time for it: on a slow phone the picture of the old page costs as much as making the new one. */
const showsMovement = (): boolean =>
  'startViewTransition' in document && isQuick() && !matchMedia('(prefers-reduced-motion: reduce)').matches

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
