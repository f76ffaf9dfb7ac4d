import { setTimeout } from 'node:timers/promises'
import type { CDPSession } from '@playwright/test'

type Transfer = {
  startedAt: number
  isData: boolean
  isOwn: boolean
  isScript: boolean
  bytes: number
  isDone: boolean
}

/** The bytes that a page fetched, as transferred over the network, including headers. */
export type Traffic = {
  total: () => number
  scripts: () => number
  /**
   * The bytes prefetched before `until`: data from the beginning, everything else from `from`, but not what the page
   * loads for itself.
   */
  prefetched: (from: number, until: number) => number
  /** Waits until nothing has been transferred for this number of milliseconds. */
  waitUntilQuiet: (milliseconds: number) => Promise<void>
}

const TIMEOUT_MS = 20_000
const INTERVAL_MS = 50
const DATA_TYPES = new Set(['Fetch', 'XHR', 'Prefetch'])
/** What a page loads for itself, whenever it does: the app that starts, a picture that comes into view. */
const OWN_TYPES = new Set(['Script', 'Stylesheet', 'Image', 'Font'])

export function watchTraffic(session: CDPSession): Traffic {
  const transfers = new Map<string, Transfer>()
  let lastChange = Date.now()
  const end = (id: string, bytes: number): void => {
    lastChange = Date.now()
    const transfer = transfers.get(id)
    if (transfer) Object.assign(transfer, { bytes, isDone: true })
  }
  session.on('Network.requestWillBeSent', ({ requestId, type = '', request }) => {
    lastChange = Date.now()
    if (request.url.startsWith('data:')) return
    // The app fetches fonts that the page is not set in yet.
    const isFont = request.url.endsWith('.woff2')
    const kind = {
      isData: DATA_TYPES.has(type) && !isFont,
      isOwn: OWN_TYPES.has(type) || isFont,
      isScript: type === 'Script',
    }
    transfers.set(requestId, { ...kind, startedAt: lastChange, bytes: 0, isDone: false })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength))
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  const sum = (isCounted: (transfer: Transfer) => boolean): number =>
    [...transfers.values()].filter(isCounted).reduce((total, { bytes }) => total + bytes, 0)
  return {
    total: () => sum(() => true),
    scripts: () => sum(({ isScript }) => isScript),
    prefetched: (from, until) =>
      sum(({ startedAt, isData, isOwn }) => startedAt < until && !isOwn && (isData || startedAt >= from)),
    waitUntilQuiet: async (milliseconds) => {
      const started = Date.now()
      const isBusy = () =>
        Date.now() - lastChange < milliseconds || [...transfers.values()].some(({ isDone }) => !isDone)
      while (isBusy() && Date.now() - started < TIMEOUT_MS) await setTimeout(INTERVAL_MS)
    },
  }
}
