import { trial } from '../reliability/trial.ts'
import { findLayoutFaults } from './support/findLayoutFaults.ts'
import { horizontalOverflow } from './support/horizontalOverflow.ts'
import { pageKinds, waitForApp } from './support/pageKinds.ts'
import { readerAdaptations, withAdaptation } from './support/readerAdaptations.ts'
import { expect, test } from './support/sharedContext.ts'

/** All languages are in tests/hard/browser/adaptations.test.ts. */
for (const language of ['ar', 'en', 'fr'] as const) {
  // French has the longest words of the interface: its long article stands for its other pages.
  const kinds = Object.entries(pageKinds).filter(([kind]) => language !== 'fr' || kind === 'long article')
  for (const [kind, openPage] of kinds) {
    test(`on small screens, with big text and with wide spacing nothing of the ${kind} in ${language} is lost`, ({
      page,
    }) =>
      trial({ table: 'accessibility', row: `zoom, text of 200 %, wide spacing, ${language}` }, async () => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.setViewportSize({ width: 390, height: 844 })
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

test('at a zoom of 400 % what stays in the window takes at most a quarter of its height', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/ar/article/long-read-water')
  await waitForApp(page)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 3))
  await expect(page.getByRole('progressbar')).toBeInViewport()
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) => element.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
      .map(({ height }) => height),
  )
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(64)
})

for (const language of ['ar', 'fr', 'tr'] as const) {
  test(`at twice the text size the front in ${language} fits 320 pixels, and the name clears the menu`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await page.goto(`/${language}/`)
    await waitForApp(page)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await horizontalOverflow(page)).toBe(0)
    const banner = page.getByRole('banner')
    const boxes = await Promise.all(
      [banner.getByRole('img'), banner.locator('summary')].map((each) => each.boundingBox()),
    )
    const [first, second] = boxes
      .map((box) => ({ left: box?.x ?? 0, right: (box?.x ?? 0) + (box?.width ?? 0) }))
      .toSorted((one, other) => one.left - other.left)
    expect(first?.right).toBeLessThanOrEqual(second?.left ?? 0)
  })
}

for (const language of ['ar', 'he', 'en'] as const) {
  test(`links and buttons in ${language} are at least 24 pixels high, or the whole card is the link`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const address of ['', 'article/port-reopens', 'section/culture']) {
      await page.goto(`/${language}/${address}`)
      await waitForApp(page)
      const targets = page.locator('a, button, summary').filter({ visible: true })
      const low = await targets.evaluateAll((all) =>
        all
          .filter(
            (target) =>
              getComputedStyle(target, '::after').position !== 'absolute' && target.getBoundingClientRect().height < 24,
          )
          .map(({ textContent }) => textContent),
      )
      expect(low, address).toEqual([])
    }
  })
}

test('the caption of the lead picture begins where the text does, up to the width of a tablet', async ({ page }) => {
  for (const width of [390, 768, 940]) {
    await page.setViewportSize({ width, height: 1024 })
    await page.goto('/ar/article/port-reopens')
    await waitForApp(page)
    const [caption, text] = await Promise.all(
      [page.locator('figcaption').first(), page.getByRole('heading', { level: 1 })].map((each) => each.boundingBox()),
    )
    expect((caption?.x ?? 0) + (caption?.width ?? 0), `${width}`).toBeCloseTo((text?.x ?? 0) + (text?.width ?? 0), 0)
  }
})
