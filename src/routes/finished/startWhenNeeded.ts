import { finishedPage } from '#ui/finishedPage.ts'
import { layOutBeforeJumps } from '#ui/layOutWhole.ts'
import { loadStylesheet } from '#ui/styles/loadStylesheet.ts'
import { isSavingData } from '../navigation/isSavingData.ts'
import { holdClicks } from './holdClicks.ts'
import { showTimes } from './showTimes.ts'

/** What shows that the reader is there. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'] as const

/**
 * Starts the app once a finished page is at rest, or when the reader does something with it. For readers who save data
 * only the latter: the app is ten times as large as the page. Until then today's date and ages are shown. Any other
 * page needs the app immediately.
 */
export async function startWhenNeeded(start: () => Promise<void>): Promise<void> {
  layOutBeforeJumps()
  if (!finishedPage) {
    requestScripts()
    return start()
  }
  const giveUp = holdClicks()
  const sign = waitForSign()
  await showTimes().catch(reportError)
  await (isSavingData() ? sign : Promise.race([sign, waitForRest()]))
  requestScripts()
  try {
    await start()
  } catch (error) {
    giveUp()
    throw error
  }
}

/** How long nothing has to happen after the page has loaded. */
const REST_MS = 500

const waitForRest = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, REST_MS))

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

/** Requests everything that the app consists of at once, the styles of other pages too. */
function requestScripts(): void {
  const { ahead, css } = document.getElementById('_starter')?.dataset ?? {}
  // `npm start` has none of them.
  if (ahead === undefined || css === undefined) return
  for (const href of ahead.split(' ')) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
  // A failure is met when the app needs the styles, and requests them again (routes/loading/loadLateStyles.ts).
  loadStylesheet(css).catch(() => undefined)
}
