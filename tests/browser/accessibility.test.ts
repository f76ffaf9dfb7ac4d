import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pageKinds } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 900 }

for (const language of ['ar', 'en'] as const) {
  for (const [kind, openPage] of Object.entries(pageKinds)) {
    test(`axe finds no fault in the ${kind} in ${language}, in light and dark, on a phone and on a desktop`, async ({
      page,
    }) => {
      test.setTimeout(90_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize(phone)
      await openPage(page, language)
      for (const viewport of [phone, desktop]) {
        await page.setViewportSize(viewport)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await waitForPaint(page)
          expect(await findFaults(page), `${colorScheme}, ${viewport.width} wide`).toEqual([])
        }
      }
    })
  }
}

for (const language of ['fa', 'ur', 'he', 'fr', 'tr'] as const) {
  test(`axe finds no fault in any kind of page in ${language} on a phone`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(phone)
    for (const [kind, openPage] of Object.entries(pageKinds)) {
      await openPage(page, language)
      expect(await findFaults(page), kind).toEqual([])
    }
  })
}

/** Waits for two frames: elements take new colours one frame after the scheme changed. */
const waitForPaint = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** Checks every rule that axe has on by default. Legacy mode opens no second page: only frames need one. */
async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
