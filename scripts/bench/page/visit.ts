import { setTimeout } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { NEXT_PAINTED, startProbe, startStopwatch, type Probe } from './probe.ts'
import { watchTraffic, type Traffic } from './watchTraffic.ts'

/** A first visit to a page, from which the reader opens another story. */
export type Journey = {
  address: string
  /** The address of the link to the next story, and the headline to wait for. */
  next: { address: string; headline: string }
  /** Whether the reader saves data, which forbids prefetching. */
  savesData: boolean
}

/** Times in milliseconds, sizes in bytes. */
export type Figures = {
  firstPaint: number
  firstContent: number
  largest: number
  shift: number
  blocking: number
  scripts: number
  total: number
  next: number
  prefetched: number
  /** To explain the figures: the largest painted element, and the elements that shifted, with times. */
  largestElement: string
  shifted: string[]
}

export const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 }
const CPU_SLOWDOWN = 4
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 }

/** A page counts as loaded after this time without a transfer. */
const QUIET_MS = 1000
/** The time between pointing at a link and clicking it. */
const HOVER_MS = 300
const TIMEOUT_MS = 30_000
/** The part of a task beyond this duration counts as blocking, as in Total Blocking Time. */
const MAX_UNBLOCKING_TASK_MS = 50

/** Visits a page with an empty cache. Service workers are blocked, because their requests cannot be throttled. */
export async function visit(browser: Browser, { address, next, savesData }: Journey): Promise<Figures> {
  const context = await browser.newContext({ ...SCREEN, serviceWorkers: 'block', locale: 'ar' })
  context.setDefaultTimeout(TIMEOUT_MS)
  try {
    await context.addInitScript(startProbe)
    await context.addInitScript(startStopwatch, NEXT_PAINTED)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = watchTraffic(session)
    await throttle(session, savesData)
    await page.goto(address, { waitUntil: 'load' })
    await waitUntilSettled(page, traffic)
    const first = measureFirstView(await page.evaluate(() => window.benchProbe), traffic)
    return { ...first, ...(await openNextStory(page, traffic, next)) }
  } finally {
    await context.close()
  }
}

async function throttle(session: CDPSession, savesData: boolean): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  if (savesData) await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
}

async function waitUntilSettled(page: Page, traffic: Traffic): Promise<void> {
  await traffic.waitUntilQuiet(QUIET_MS)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })))
  await traffic.waitUntilQuiet(QUIET_MS)
}

function measureFirstView({ longTasks, ...seen }: Probe, traffic: Traffic): Omit<Figures, 'next' | 'prefetched'> {
  const over = longTasks.map(({ start, end }) =>
    Math.max(0, end - Math.max(start, seen.firstPaint) - MAX_UNBLOCKING_TASK_MS),
  )
  return {
    ...seen,
    blocking: over.reduce((sum, each) => sum + each, 0),
    scripts: traffic.scripts(),
    total: traffic.total(),
  }
}

/** Points at the link, clicks it, and waits for the next headline. */
async function openNextStory(page: Page, traffic: Traffic, { address, headline }: Journey['next']) {
  const link = page.locator(`main a[href="${address}"]`).first()
  await link.scrollIntoViewIfNeeded()
  await waitUntilSettled(page, traffic)
  const hoveredAt = Date.now()
  await link.hover()
  await setTimeout(HOVER_MS)
  await page.evaluate((headline) => sessionStorage.setItem('expectNext', headline), headline)
  const painted = page.waitForEvent('console', (message) => message.text().startsWith(NEXT_PAINTED))
  const clickedAt = Date.now()
  await link.click()
  const message = await painted
  await traffic.waitUntilQuiet(QUIET_MS)
  return {
    next: Number(message.text().slice(NEXT_PAINTED.length)),
    prefetched: traffic.prefetched(hoveredAt, clickedAt),
  }
}
