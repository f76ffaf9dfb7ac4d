import { waitForHydration, pageKinds, publishedPages } from './support/pageKinds.ts'
import { findLayoutFaults } from './support/findLayoutFaults.ts'
import { horizontalOverflow } from './support/horizontalOverflow.ts'
import { expect, test } from './support/sharedContext.ts'

/** The spacing of WCAG 1.4.12; lines that are further apart already stay so. */
const WIDE_SPACES = `
  * { line-height: max(1.5em, 1lh) !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }
`

for (const language of ['ar', 'en'] as const) {
  for (const [kind, openPage] of Object.entries(pageKinds)) {
    test(`the ${kind} in ${language} fits a window 320 pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 })
      await openPage(page, language)
      expect(await horizontalOverflow(page)).toBe(0)
    })
  }
}

for (const [language, kind] of [
  ['ar', 'front'],
  ['ar', 'long article'],
  ['ar', 'wire article'],
  ['ur', 'front'],
  ['en', 'long article'],
] as const) {
  test(`the ${kind} in ${language} at twice the text size cuts nothing off, and no text overlaps`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(publishedPages(language)[kind])
    await waitForHydration(page)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await horizontalOverflow(page)).toBe(0)
    expect(await findLayoutFaults(page)).toEqual([])
  })

  test(`the ${kind} in ${language} fits with wider spaces between lines, words and letters (WCAG 1.4.12)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(publishedPages(language)[kind])
    await waitForHydration(page)
    await page.addStyleTag({ content: WIDE_SPACES })
    expect(await horizontalOverflow(page)).toBe(0)
    expect(await findLayoutFaults(page)).toEqual([])
  })
}

for (const language of ['ar', 'fr', 'tr'] as const) {
  test(`at twice the text size the front in ${language} fits 320 pixels, and the name clears the menu`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await page.goto(`/${language}/`)
    await waitForHydration(page)
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
      await waitForHydration(page)
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
    await waitForHydration(page)
    const [caption, text] = await Promise.all(
      [page.locator('figcaption').first(), page.getByRole('heading', { level: 1 })].map((each) => each.boundingBox()),
    )
    expect((caption?.x ?? 0) + (caption?.width ?? 0), `${width}`).toBeCloseTo((text?.x ?? 0) + (text?.width ?? 0), 0)
  }
})
