import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pageKinds } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 900 }

for (const language of ['ar', 'en'] as const) {
  for (const [kind, reach] of Object.entries(pageKinds)) {
    test(`axe has nothing against the ${kind} in ${language}, in light and dark, on a phone and on a desk`, async ({
      page,
    }) => {
      test.setTimeout(90_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize(phone)
      await reach(page, language)
      for (const viewport of [phone, desk]) {
        await page.setViewportSize(viewport)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await isPainted(page)
          expect(await faultsOf(page), `${colorScheme}, ${viewport.width} wide`).toEqual([])
        }
      }
    })
  }
}

for (const language of ['fa', 'ur', 'he', 'fr', 'tr'] as const) {
  test(`axe has nothing against any kind of page in ${language} on a phone`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(phone)
    for (const [kind, reach] of Object.entries(pageKinds)) {
      await reach(page, language)
      expect(await faultsOf(page), kind).toEqual([])
    }
  })
}

/** Colours that were just changed reach the last element with the next frame. */
const isPainted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** Every rule that axe has on by default. Its legacy mode looks at the page itself without opening a second one: there are no frames. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
