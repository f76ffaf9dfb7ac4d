import { expectOrder } from '../support/rtl/expectOrder.ts'
import { getBox, getStyle, getTextBox } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

for (const [place, address] of [
  ['page', '/ar/article/iphone-bird-station'],
  ['card', '/ar/section/science'],
] as const) {
  test(`R12 a headline that begins with iPhone runs from right to left on its ${place}`, async ({ paper }) => {
    const page = await paper.openShared(address)
    const headline = page.getByRole('heading', { name: /^iPhone/u }).first()
    await expectOrder(headline, ['قديم', 'iPhone'])
    expect(await getStyle(headline, 'direction')).toBe('rtl')
    expect((await getTextBox(headline)).right).toBeCloseTo((await getBox(headline)).right, 0)
  })
}

test('R14 no text is cut off by an ellipsis, which could hide its beginning', async ({ paper }) => {
  for (const address of ['/ar/', '/ar/section/culture', '/ar/article/long-read-water']) {
    const page = await paper.openShared(address)
    expect(
      await page.evaluate(
        () =>
          window.measure.textElements(document.body).filter((element) => {
            const { textOverflow, webkitLineClamp } = getComputedStyle(element)
            return textOverflow !== 'clip' || webkitLineClamp !== 'none'
          }).length,
      ),
    ).toBe(0)
  }
})

test('R15 the names in the language menu are aligned to one side', async ({ paper }) => {
  const page = await paper.open('/ar/')
  const menu = page.getByRole('banner').locator('details')
  await menu.locator('summary').click()
  const names = await menu.getByRole('link').all()
  const boxes = await Promise.all(names.map((name) => getTextBox(name)))
  for (const { right } of boxes) expect(right).toBeCloseTo(boxes[0]?.right ?? 0, 0)
})

test('R33 no element takes its direction from its first letter', async ({ paper }) => {
  for (const address of [
    '/ar/',
    '/ar/section/culture',
    '/ar/article/long-read-water',
    '/ar/article/english-letter',
    '/en/',
  ]) {
    const page = await paper.openShared(address)
    expect(await page.locator('[dir=auto]').count()).toBe(0)
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll('bdi:not([dir])')].filter(
            (name) =>
              name.parentElement && getComputedStyle(name).direction !== getComputedStyle(name.parentElement).direction,
          ).length,
      ),
    ).toBe(0)
  }
})
