import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from '@playwright/test'
import { startProbe, startStopwatch, NEXT_PAINTED } from './probe.ts'
import { watchTraffic, type Traffic } from './watchTraffic.ts'

export type Conditions = {
  /** How many times slower the processor is. */
  slowdown: number
  /** Whether the reader saves data, which forbids prefetching. */
  savesData?: boolean
}

/** A page of a slow phone with an empty cache, and what is known about its traffic. */
export type Phone = { context: BrowserContext; page: Page; session: CDPSession; traffic: Traffic }

export const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 }
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 }
const TIMEOUT_MS = 30_000

/** A page counts as loaded after this time without a transfer. */
const QUIET_MS = 1000

/** Lends a context with an empty cache. Service workers are blocked, because their requests cannot be throttled. */
export async function withContext<Result>(
  browser: Browser,
  visit: (context: BrowserContext) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  const context = await browser.newContext({ ...SCREEN, ...options, serviceWorkers: 'block', locale: 'ar' })
  context.setDefaultTimeout(TIMEOUT_MS)
  try {
    await context.addInitScript(startProbe)
    await context.addInitScript(startStopwatch, NEXT_PAINTED)
    return await visit(context)
  } finally {
    await context.close()
  }
}

/** Opens a page that is as slow as on a cheap phone. */
export async function openPhone(context: BrowserContext, { slowdown, savesData = false }: Conditions): Promise<Phone> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = watchTraffic(session)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  if (savesData) await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
  return { context, page, session, traffic }
}

export async function waitUntilSettled({ page, traffic }: Phone): Promise<void> {
  await traffic.waitUntilQuiet(QUIET_MS)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })))
  await traffic.waitUntilQuiet(QUIET_MS)
}

/** The time between pointing at a link and clicking it. */
export const HOVER_MS = 300

/** Points at a link, clicks it, and returns the milliseconds until the headline is painted. */
export async function timeClick(page: Page, selector: string, headline: string): Promise<{ ms: number; at: number }> {
  const link = page.locator(selector).first()
  await link.hover()
  await setTimeout(HOVER_MS)
  await page.evaluate((text) => sessionStorage.setItem('expectNext', text), headline)
  const painted = page.waitForEvent('console', (message) => message.text().startsWith(NEXT_PAINTED))
  const at = Date.now()
  await link.click()
  const message = await painted
  return { ms: Number(message.text().slice(NEXT_PAINTED.length)), at }
}
