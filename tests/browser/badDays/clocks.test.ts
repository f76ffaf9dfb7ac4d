import type { Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { expect, test } from '../support/faults/faultTest.ts'
import { expectDates, readWithClock } from '../support/faults/readDates.ts'
import { expectShown, shownAt } from '../support/faults/shownAt.ts'
import { back, follow, open } from '../support/faults/steps.ts'

const SECTION = '/ar/section/politics'
const STORY = '/ar/article/records-law'
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

test.afterEach(({ errors }) => expect(errors).toEqual([]))

test('with a clock in the year 2036, stories have dates and the paper works', async ({ page }) => {
  await trial({ table: 'storage', row: 'the clock is in the year 2036' }, () => readWithClock(page, 'ar', 2036))
})

test('where the clock is put back by years during a visit, pages are fresh and right', async ({ page }) => {
  await trial({ table: 'storage', row: 'the clock is put back by ten years during a visit' }, async () => {
    await page.clock.install()
    await open('/ar/')(page)
    await follow(SECTION)(page)
    await page.clock.setSystemTime(Date.now() - 3650 * DAY_MS)
    await back(page)
    await expectShown(page, shownAt('/ar/'))
    await page.clock.runFor(MINUTE_MS)
    const request = page.waitForRequest('**/content/ar/sections/politics/latest.json')
    await follow(SECTION)(page)
    await request
    await expectDates(page)
    return 'dates in place of ages, and pages that are asked for again'
  })
})

test('a page that the browser kept is fresh when the reader comes back to it', async ({ page }) => {
  await trial({ table: 'storage', row: 'back from the back-forward cache' }, async () => {
    await page.addInitScript(() => {
      const add = (type: string, ...more: [EventListener]) => {
        if (type.endsWith('unload')) throw new Error(`a listener for ${type} would keep the page out of the cache`)
        EventTarget.prototype.addEventListener.call(window, type, ...more)
      }
      Object.defineProperty(window, 'addEventListener', { value: add })
    })
    await page.clock.install({ time: Date.parse('2026-11-22T10:00:00+03:00') })
    await open('/ar/')(page)
    await follow(SECTION)(page)
    const today = page.getByRole('banner').locator('time')
    await expect(today).toContainText('22')
    await returnFromCache(page, Date.parse('2026-11-23T10:00:00+03:00'))
    await expect(today).toContainText('23')
    await follow(STORY)(page)
    return 'the page, with today’s date'
  })
})

/** What the browser does to a page that it kept: its timers stood still, and no time has passed for them. */
async function returnFromCache(page: Page, time: number): Promise<void> {
  const tell = (name: string, isHidden: boolean) =>
    page.evaluate(
      ([event, hidden]) => {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
        dispatchEvent(new PageTransitionEvent(event, { persisted: true }))
      },
      [name, isHidden] as const,
    )
  await tell('pagehide', true)
  await page.clock.setSystemTime(time)
  await tell('pageshow', false)
}
