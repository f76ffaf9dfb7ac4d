import type { Locator } from '@playwright/test'
import { isAlive } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const sizesOf = (pictures: Locator): Promise<string[]> =>
  pictures.evaluateAll((images) =>
    images.map((image) => {
      const { top, width, height } = image.getBoundingClientRect()
      return [top, width, height].map(Math.round).join(' ')
    }),
  )

test('pictures that stand in one line of the front are of one size and at one height', async ({ page }) => {
  await page.goto('/ar/')
  await isAlive(page)
  for (const name of ['اقتصاد', 'مجتمع', 'علوم وتقنية']) {
    const sizes = await sizesOf(page.getByRole('region', { name }).locator('img'))
    expect(sizes.length).toBeGreaterThan(1)
    expect(new Set(sizes).size, name).toBe(1)
  }
})

test('the sections stand at the same height on the front and on a story', async ({ page }) => {
  const tops: unknown[] = []
  for (const address of ['/ar/', '/ar/article/port-reopens']) {
    await page.goto(address)
    await isAlive(page)
    tops.push((await page.getByRole('navigation', { name: 'الأقسام' }).first().boundingBox())?.y)
  }
  expect(tops[0]).toBe(tops[1])
})

test('three equal stories stand in one row on a tablet, and leave no half of a row empty', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await page.goto('/ar/')
  await isAlive(page)
  const sizes = await sizesOf(page.getByRole('region', { name: 'علوم وتقنية' }).locator('img'))
  expect([sizes.length, new Set(sizes).size]).toEqual([3, 1])
})

test('on a tablet no story of an odd number stands beside an empty half', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  for (const [address, name] of [
    ['/he/', 'הכותרות'],
    ['/ar/', 'آخر الأخبار'],
  ] as const) {
    await page.goto(address)
    await isAlive(page)
    const region = page.getByRole('region', { name })
    const [all, last] = await Promise.all(
      [region, region.locator('article, li').last()].map((each) => each.boundingBox()),
    )
    expect(last?.width).toBeCloseTo(all?.width ?? 0, 0)
  }
})

for (const language of ['en', 'fa', 'ur', 'he', 'fr', 'tr']) {
  test(`in the small edition ${language} the words of the lead stand beside its picture, and no picture is larger`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`)
    await isAlive(page)
    const lead = page.getByRole('main').getByRole('article').first()
    const widths = await page
      .getByRole('main')
      .locator('img')
      .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().width))
    expect(Math.max(...widths)).toBe(widths[0])
    const picture = await lead.locator('img').boundingBox()
    const words = await lead.getByRole('heading').boundingBox()
    expect(words?.y).toBeLessThan((picture?.y ?? 0) + (picture?.height ?? 0))
  })
}
