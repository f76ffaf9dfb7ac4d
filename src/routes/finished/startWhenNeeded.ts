import { finishedPage } from '#ui/finishedPage.ts'
import { holdClicks } from './holdClicks.ts'
import { showTimes } from './showTimes.ts'

/** What shows that the reader is there. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'] as const

/**
 * Starts the app when the reader does something with a finished page, which until then only shows today's date and
 * ages. Any other page needs the app immediately.
 */
export async function startWhenNeeded(start: () => Promise<void>): Promise<void> {
  if (!finishedPage) return start()
  const giveUp = holdClicks()
  const sign = waitForSign()
  await showTimes().catch(reportError)
  await sign
  requestScripts()
  try {
    await start()
  } catch (error) {
    giveUp()
    throw error
  }
}

function waitForSign(): Promise<void> {
  if (isReaderThere()) return Promise.resolve()
  return new Promise((resolve) => {
    const seen = new AbortController()
    const end = () => {
      seen.abort()
      resolve()
    }
    for (const sign of SIGNS) addEventListener(sign, end, { signal: seen.signal, passive: true, capture: true })
  })
}

/** Whether the reader has done something before this script ran, or has followed a link into the page. */
const isReaderThere = (): boolean => scrollY > 0 || location.hash !== '' || navigator.userActivation.hasBeenActive

function requestScripts(): void {
  const { ahead = '' } = document.getElementById('_starter')?.dataset ?? {}
  for (const href of ahead.split(' ')) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
}
