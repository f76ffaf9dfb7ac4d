import type { Locator } from '@playwright/test'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const getSizes = (pictures: Locator): Promise<string[]> =>
  pictures.evaluateAll((images) =>
    images.map((image) => {
      const { top, width, height } = image.getBoundingClientRect()
      return [top, width, height].map(Math.round).join(' ')
    }),
  )

test('pictures in one row of the front have the same size and position', async ({ page }) => {
  await page.goto('/ar/')
  await waitForApp(page)
  for (const name of ['اقتصاد', 'مجتمع', 'علوم وتقنية']) {
    const sizes = await getSizes(page.getByRole('region', { name }).locator('img'))
    expect(sizes.length).toBeGreaterThan(1)
    expect(new Set(sizes).size, name).toBe(1)
  }
})

test('the section menu is at the same height on the front and on an article', async ({ page }) => {
  const tops: unknown[] = []
  for (const address of ['/ar/', '/ar/article/port-reopens']) {
    await page.goto(address)
    await waitForApp(page)
    tops.push((await page.getByRole('navigation', { name: 'الأقسام' }).first().boundingBox())?.y)
  }
  expect(tops[0]).toBe(tops[1])
})

test('three equal stories share one row on a tablet', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await page.goto('/ar/')
  await waitForApp(page)
  const sizes = await getSizes(page.getByRole('region', { name: 'علوم وتقنية' }).locator('img'))
  expect([sizes.length, new Set(sizes).size]).toEqual([3, 1])
})

test('on a tablet the last of an odd number of stories spans the whole row', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  for (const [address, name] of [
    ['/he/', 'הכותרות'],
    ['/ar/', 'آخر الأخبار'],
  ] as const) {
    await page.goto(address)
    await waitForApp(page)
    const region = page.getByRole('region', { name })
    const [whole, last] = await Promise.all(
      [region, region.locator('article, li').last()].map((each) => each.boundingBox()),
    )
    expect(last?.width).toBeCloseTo(whole?.width ?? 0, 0)
  }
})

for (const language of ['en', 'fa', 'ur', 'he', 'fr', 'tr']) {
  test(`in the small edition ${language} the text of the lead is beside its picture, which is the largest`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`)
    await waitForApp(page)
    const lead = page.getByRole('main').getByRole('article').first()
    const widths = await page
      .getByRole('main')
      .locator('img')
      .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().width))
    expect(Math.max(...widths)).toBe(widths[0])
    const picture = await lead.locator('img').boundingBox()
    const heading = await lead.getByRole('heading').boundingBox()
    expect(heading?.y).toBeLessThan((picture?.y ?? 0) + (picture?.height ?? 0))
  })
}
