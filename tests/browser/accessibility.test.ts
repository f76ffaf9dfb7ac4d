import { trial } from '../reliability/trial.ts'
import { findAxeFaults } from './support/findAxeFaults.ts'
import { findStructureFaults } from './support/findStructureFaults.ts'
import { pageKinds } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'
import { waitForPaint } from './support/waitForPaint.ts'

/** Every width and every theme once. All their combinations are in tests/hard/browser/accessibility.test.ts. */
const views = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const

for (const language of ['ar', 'fa', 'ur', 'he', 'en'] as const) {
  for (const [kind, openPage] of Object.entries(pageKinds)) {
    test(`axe and we find no fault in the ${kind} in ${language}`, ({ page }) =>
      trial({ table: 'accessibility', row: `axe, structure and names, ${language}` }, async () => {
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
        await page.setViewportSize(views[0])
        await openPage(page, language)
        for (const { width, height, colorScheme } of views) {
          await page.setViewportSize({ width, height })
          await page.emulateMedia({ colorScheme })
          await waitForPaint(page)
          const faults = [...(await findAxeFaults(page)), ...(await findStructureFaults(page))]
          expect(faults, `${colorScheme}, ${width} wide`).toEqual([])
        }
        return views.length
      }))
  }
}

for (const language of ['fr', 'tr'] as const) {
  test(`axe and we find no fault in any kind of page in ${language} on a phone`, ({ page }) =>
    trial({ table: 'accessibility', row: `axe, structure and names, ${language}` }, async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize(views[0])
      for (const [kind, openPage] of Object.entries(pageKinds)) {
        await openPage(page, language)
        expect([...(await findAxeFaults(page)), ...(await findStructureFaults(page))], kind).toEqual([])
      }
      return Object.keys(pageKinds).length
    }))
}
