import type { Page } from '@playwright/test'
import { waitForApp, publishedPages } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

declare global {
  interface Window {
    shifts: string[]
  }
}

/** Some of the sample paper's stories are fresh then, so that ages replace dates. */
const MORNING = '2026-11-23T09:00:00+03:00'

for (const language of ['ar', 'en', 'ur'] as const) {
  for (const width of [390, 1280]) {
    test(`nothing shifts while pages in ${language} load, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.clock.setFixedTime(MORNING)
      await page.addInitScript(recordShifts)
      const { front, section, 'long article': long, 'wire article': wire } = publishedPages(language)
      // This caches the fonts: the shift of a late font depends on the fonts of the machine.
      await page.goto(front)
      for (const address of [front, section, long, wire]) {
        await page.goto(address)
        await waitUntilLoaded(page)
        expect(await page.evaluate(() => window.shifts), address).toEqual([])
      }
    })
  }
}

/** Runs before a page's own scripts. Engines without layout-shift entries record nothing. */
function recordShifts(): void {
  // A few letters that move by a pixel or two when the font of the digits arrives late are not visible.
  const MIN_VISIBLE_SHIFT = 0.0005
  window.shifts = []
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) {
      if (!('value' in shift && typeof shift.value === 'number') || shift.value < MIN_VISIBLE_SHIFT) continue
      const sources = 'sources' in shift && Array.isArray(shift.sources) ? shift.sources : []
      const names = sources.map(({ node }) =>
        node instanceof Node ? node.textContent?.slice(0, 60) || node.nodeName : '',
      )
      window.shifts.push(`${shift.value}: ${names.join(' | ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Waits for the app, the fonts, the pictures in view, and the next frames. */
async function waitUntilLoaded(page: Page): Promise<void> {
  await waitForApp(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
