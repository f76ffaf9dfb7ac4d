import { setTimeout } from 'node:timers/promises'
import type { CDPSession } from '@playwright/test'

type Transfer = { startedAt: number; isData: boolean; isScript: boolean; bytes: number; isDone: boolean }

/** Everything a page fetched. Bytes are those that crossed the network, with headers. */
export type Traffic = {
  total: () => number
  scripts: () => number
  /** Fetched before a moment without being of the page itself: data at any time, anything at all since `from`. */
  ahead: (from: number, until: number) => number
  /** Waits until nothing was under way for so many milliseconds. */
  quiet: (milliseconds: number) => Promise<void>
}

const NEVER_LONGER = 20_000
const LOOK_EVERY = 50
const DATA = new Set(['Fetch', 'XHR', 'Prefetch'])

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
    const kind = { isData: DATA.has(type), isScript: type === 'Script' }
    transfers.set(requestId, { ...kind, startedAt: lastChange, bytes: 0, isDone: false })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength))
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  const sum = (isCounted: (transfer: Transfer) => boolean): number =>
    [...transfers.values()].filter(isCounted).reduce((total, { bytes }) => total + bytes, 0)
  return {
    total: () => sum(() => true),
    scripts: () => sum(({ isScript }) => isScript),
    ahead: (from, until) => sum(({ startedAt, isData }) => startedAt < until && (isData || startedAt >= from)),
    quiet: async (milliseconds) => {
      const started = Date.now()
      const isBusy = () =>
        Date.now() - lastChange < milliseconds || [...transfers.values()].some(({ isDone }) => !isDone)
      while (isBusy() && Date.now() - started < NEVER_LONGER) await setTimeout(LOOK_EVERY)
    },
  }
}
