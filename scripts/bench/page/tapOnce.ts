import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import * as v from 'valibot'
import { installPackages } from './packages/installPackages.ts'
import { reportInput, REPORTS } from './reportInput.ts'
import { openPhone, withContext, type Conditions } from './slowPhone.ts'

/** A tap on the first element of a selector, `delayMs` after the first paint. */
export type Tap = { address: string; selector: string; delayMs: number; conditions: Conditions }

/** The milliseconds until the tap showed, undefined if web-vitals reported none; whether the tap met its element. */
export type TapResult = { inp: number | undefined; hasHit: boolean }

const QUIET_MS = 1000
/** Web-vitals reports when the page is idle, or when it is left. */
const REPORT_MS = 1000

const point = v.tuple([v.number(), v.number()])

/**
 * Opens a page with an empty cache and taps it while it starts. Where the element is, is asked at the first paint: an
 * answer at the moment of the tap would come when the page is calm again. Nothing may shift until then.
 */
export const tapOnce = (browser: Browser, { address, selector, delayMs, conditions }: Tap): Promise<TapResult> =>
  withContext(
    browser,
    async (context) => {
      await context.addInitScript({ content: createReporter(selector) })
      const { page, traffic } = await openPhone(context, conditions)
      const reports = collectReports(page)
      const pointed = page.waitForEvent('console', (message) => message.text().startsWith(REPORTS.point))
      await page.goto(address, { waitUntil: 'commit' })
      const [x, y] = v.parse(point, JSON.parse((await pointed).text().slice(REPORTS.point.length)))
      await setTimeout(delayMs)
      await page.touchscreen.tap(x, y)
      await traffic.waitUntilQuiet(QUIET_MS)
      await setTimeout(REPORT_MS)
      return readReports(reports)
    },
    { hasTouch: true },
  )

/** Web-vitals and its use are one script, because Playwright gives each script a scope of its own. */
function createReporter(selector: string): string {
  const vitals = readFileSync(join(installPackages(), 'web-vitals/dist/web-vitals.iife.js'), 'utf8')
  return `${vitals}\n;(${reportInput.toString()})(webVitals, ${JSON.stringify(selector)}, ${JSON.stringify(REPORTS)})`
}

function collectReports(page: Page): string[] {
  const reports: string[] = []
  page.on('console', (message) => void reports.push(message.text()))
  return reports
}

function readReports(reports: readonly string[]): TapResult {
  const durations = reports.flatMap((text) =>
    text.startsWith(REPORTS.inp) ? Number(text.slice(REPORTS.inp.length)) : [],
  )
  const inp = durations.length > 0 ? Math.max(...durations) : undefined
  return { inp, hasHit: reports.includes(REPORTS.hit) }
}
