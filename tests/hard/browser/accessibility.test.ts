import { findAxeFaults } from '../../browser/support/findAxeFaults.ts'
import { findStructureFaults } from '../../browser/support/findStructureFaults.ts'
import { pageKinds } from '../../browser/support/pageKinds.ts'
import { expect, test } from '../../browser/support/sharedContext.ts'
import { waitForPaint } from '../../browser/support/waitForPaint.ts'
import { trial } from '../../reliability/trial.ts'

const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
]

for (const language of ['ar', 'fa', 'ur', 'he', 'en', 'fr', 'tr'] as const) {
  for (const [kind, openPage] of Object.entries(pageKinds)) {
    test(`axe and we find no fault in the ${kind} in ${language}, in any theme at any width`, ({ page }) =>
      trial(
        { table: 'accessibility', row: `axe, structure and names, all themes and widths, ${language}` },
        async () => {
          await page.emulateMedia({ reducedMotion: 'reduce' })
          await page.setViewportSize({ width: 320, height: 640 })
          await openPage(page, language)
          for (const size of sizes) {
            await page.setViewportSize(size)
            for (const scheme of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { contrast: 'more' }] as const) {
              await page.emulateMedia({ colorScheme: null, contrast: null, ...scheme })
              await waitForPaint(page)
              const faults = [...(await findAxeFaults(page)), ...(await findStructureFaults(page))]
              expect(faults, `${JSON.stringify(scheme)}, ${size.width} wide`).toEqual([])
            }
          }
          return 6
        },
      ))
  }
}
