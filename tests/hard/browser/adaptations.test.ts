import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../../browser/support/browser.ts'
import { findLayoutFaults } from '../../browser/support/findLayoutFaults.ts'
import { horizontalOverflow } from '../../browser/support/horizontalOverflow.ts'
import { pageKinds } from '../../browser/support/pageKinds.ts'
import { readerAdaptations, withAdaptation } from '../../browser/support/readerAdaptations.ts'
import { expect, test } from '../../browser/support/sharedContext.ts'
import { trial } from '../../reliability/trial.ts'

const languages = ['ar', 'fa', 'ur', 'he', 'en', 'fr', 'tr'] as const

for (const language of languages) {
  for (const [kind, openPage] of Object.entries(pageKinds)) {
    test(`zoomed, with big text and with wide spacing nothing of the ${kind} in ${language} is lost`, ({ page }) =>
      trial({ table: 'accessibility', row: `zoom, text of 200 %, wide spacing, ${language}` }, async () => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await openPage(page, language)
        for (const name of Object.keys(readerAdaptations)) {
          const seen = await withAdaptation(page, name, async () => ({
            overflow: await horizontalOverflow(page),
            faults: await findLayoutFaults(page),
          }))
          expect(seen, name).toEqual({ overflow: 0, faults: [] })
        }
        return Object.keys(readerAdaptations).length
      }))
  }
}

/** Settings of the browser itself: the usual size of text, and the smallest that it ever shows. */
for (const settings of ['defaultFontSize=32', 'minimumFontSize=24']) {
  test(`with ${settings} in the browser nothing of any page is lost`, async ({ baseURL }) => {
    const launch = chromiumLaunch()
    const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), `--blink-settings=${settings}`] })
    const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 390, height: 844 } })
    for (const language of languages) {
      for (const [kind, openPage] of Object.entries(pageKinds)) {
        await trial({ table: 'accessibility', row: `the browser's ${settings}` }, async () => {
          await openPage(page, language)
          expect(await horizontalOverflow(page), `${kind} ${language}`).toBe(0)
          expect(await findLayoutFaults(page), `${kind} ${language}`).toEqual([])
          return 1
        })
      }
    }
    await browser.close()
  })
}
