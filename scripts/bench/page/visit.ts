import type { Browser } from '@playwright/test'
import type { Probe } from './probe.ts'
import { openPhone, timeClick, waitUntilSettled, withContext, type Conditions, type Phone } from './slowPhone.ts'
import type { Traffic } from './watchTraffic.ts'

/** A first visit to a page, from which the reader opens another story. */
export type Journey = {
  address: string
  /** The address of the link to the next story, and the headline to wait for. */
  next: { address: string; headline: string }
  conditions: Conditions
}

/** What a page shows by itself. Times in milliseconds, sizes in bytes. */
export type ViewFigures = {
  firstPaint: number
  firstContent: number
  largest: number
  shift: number
  /** After the first paint of content, as in Total Blocking Time: the first paint may be blank. */
  blocking: number
  /** The longest task after the first paint of content, 0 if none takes 50 ms. */
  longestTask: number
  scripts: number
  total: number
  /** To explain the figures: the largest painted element, and the elements that shifted, with times. */
  largestElement: string
  shifted: string[]
}

/** `allScripts` are those of both pages: a page may load most of them when the reader does something. */
export type Figures = ViewFigures & { next: number; prefetched: number; allScripts: number }

/** The part of a task beyond this duration counts as blocking, as in Total Blocking Time. */
const MAX_UNBLOCKING_TASK_MS = 50

/** Visits a page with an empty cache, then opens the next story. */
export const visit = (browser: Browser, journey: Journey): Promise<Figures> =>
  withContext(browser, async (context) => {
    const phone = await openPhone(context, journey.conditions)
    const first = await takeView(phone, journey.address)
    return { ...first, ...(await openNextStory(phone, journey.next)) }
  })

/** Visits a page a second time, in a new tab of the same browser: what may be cached is. */
export const visitAgain = (browser: Browser, { address, conditions }: Journey): Promise<ViewFigures> =>
  withContext(browser, async (context) => {
    const first = await context.newPage()
    await first.goto(address, { waitUntil: 'networkidle' })
    await first.close()
    return takeView(await openPhone(context, conditions), address)
  })

async function takeView(phone: Phone, address: string): Promise<ViewFigures> {
  await phone.page.goto(address, { waitUntil: 'load' })
  await waitUntilSettled(phone)
  return measureView(await phone.page.evaluate(() => window.benchProbe), phone.traffic)
}

function measureView({ longTasks, ...seen }: Probe, traffic: Traffic): ViewFigures {
  const tasks = longTasks.map(({ start, end }) => Math.max(0, end - Math.max(start, seen.firstContent)))
  return {
    ...seen,
    blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - MAX_UNBLOCKING_TASK_MS), 0),
    longestTask: Math.max(0, ...tasks),
    scripts: traffic.scripts(),
    total: traffic.total(),
  }
}

async function openNextStory(phone: Phone, { address, headline }: Journey['next']) {
  const { page, traffic } = phone
  const selector = `main a[href="${address}"]`
  await page.locator(selector).first().scrollIntoViewIfNeeded()
  await waitUntilSettled(phone)
  const hoveredAt = Date.now()
  const { ms, at } = await timeClick(page, selector, headline)
  return { next: ms, prefetched: traffic.prefetched(hoveredAt, at), allScripts: traffic.scripts() }
}
