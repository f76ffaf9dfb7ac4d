import { finishedPage } from '#ui/finishedPage.ts'
import { loadStylesheet } from '#ui/styles/loadStylesheet.ts'
import { finishedPath } from './finishedPath.ts'
import { loadAsset } from './loadAsset.ts'

let areLoaded = false

/**
 * Waits for the styles that finished pages load late (publishing/bundle), so that no page is shown without them. The
 * page that the host sent has its own in it.
 */
export async function loadLateStyles(path: string): Promise<void> {
  if (typeof document === 'undefined' || areLoaded || isFinished(path)) return
  const href = document.querySelector<HTMLElement>('#_starter[data-css]')?.dataset['css']
  if (href !== undefined) await loadAsset(loadStylesheet(href))
  areLoaded = true
}

/** The 404 page has not the styles of the page that the app shows in its place. */
const isFinished = (path: string): boolean => path === finishedPath && finishedPage !== undefined
