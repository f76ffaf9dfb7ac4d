import { isForNewTab } from '#ui/isForNewTab.ts'

/** The event that tells that the app has started. */
export const APP_STARTED = 'jarida:started'

/** What a finished page can do only with the app: enlarge a picture, start a player. */
const NEEDS_APP = '[data-picture], [data-player]'

/**
 * Keeps clicks for the app until it has started, and then repeats the last one. The line of a page that loads shows
 * meanwhile that something happens. Returns a function that lets a link lead to its file, for an app that cannot start.
 */
export function holdClicks(): () => void {
  let held: HTMLElement | undefined
  const listening = new AbortController()
  const hold = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(NEEDS_APP) : null
    if (!element || isForNewTab(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held = element
    document.getElementById('_loading')?.setAttribute('data-active', '')
  }
  const release = () => {
    listening.abort()
    document.getElementById('_loading')?.removeAttribute('data-active')
  }
  const repeat = () => {
    release()
    held?.click()
  }
  document.addEventListener('click', hold, { capture: true, signal: listening.signal })
  document.addEventListener(APP_STARTED, repeat, { signal: listening.signal })
  return () => {
    release()
    if (held instanceof HTMLAnchorElement) location.assign(held.href)
  }
}
