import type { Page } from '@playwright/test'
import { isAlive, publishedPages } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

declare global {
  interface Window {
    shifts: string[]
  }
}

/** A morning on which some of the sample paper's stories are fresh, so that dates turn into ages once the reader's clock is known. */
const MORNING = '2026-11-23T09:00:00+03:00'

for (const language of ['ar', 'en', 'ur'] as const) {
  for (const width of [390, 1280]) {
    test(`nothing moves while pages in ${language} load ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.clock.setFixedTime(MORNING)
      await page.addInitScript(recordShifts)
      const { front, section, 'long article': long, 'wire article': wire } = publishedPages(language)
      // Fonts are there from now on: how late ones are shown depends on the fonts of the machine.
      await page.goto(front)
      for (const address of [front, section, long, wire]) {
        await page.goto(address)
        await isLoaded(page)
        expect(await page.evaluate(() => window.shifts), address).toEqual([])
      }
    })
  }
}

/** Runs before a page's own scripts. An engine that does not tell of shifts has nothing to record. */
function recordShifts(): void {
  window.shifts = []
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) {
      // A few letters by a pixel or two, where the font of the digits comes late, is nothing that anybody sees.
      if (!('value' in shift && typeof shift.value === 'number') || shift.value < 0.0005) continue
      const sources = 'sources' in shift && Array.isArray(shift.sources) ? shift.sources : []
      window.shifts.push(
        `${shift.value}: ${sources.map(({ node }) => (node instanceof Node ? node.textContent?.slice(0, 60) || node.nodeName : '')).join(' | ')}`,
      )
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Taken over, with its fonts and the pictures in view, and painted. */
async function isLoaded(page: Page): Promise<void> {
  await isAlive(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
