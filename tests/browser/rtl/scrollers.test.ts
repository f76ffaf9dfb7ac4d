import type { Locator } from '@playwright/test'
import { horizontalOverflow } from '../support/horizontalOverflow.ts'
import { getBox } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const phone = { width: 320, height: 640 }

const scrollers: Record<string, { address: string; scroller: string; first: string }> = {
  'the section menu': { address: '/ar/', scroller: '#_sections ul', first: 'li:first-child' },
  'a wide table': { address: '/ar/article/long-read-water', scroller: 'section:has(> table)', first: 'th:first-child' },
}

for (const [name, { address, scroller, first }] of Object.entries(scrollers)) {
  test(`R07 ${name} starts at its right end and scrolls to the left`, async ({ paper }) => {
    const list = (await paper.openShared(address, phone)).locator(scroller)
    expect(await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(10)
    expect(await list.evaluate((element) => element.scrollLeft)).toBe(0)
    expect((await getBox(list.locator(first).first())).right).toBeCloseTo((await getBox(list)).right, 0)
    expect([await tryScrolling(list, 10), await tryScrolling(list, -10)]).toEqual([0, -10])
  })
}

for (const edition of ['ar', 'en']) {
  test(`R07 on a phone the section menu in ${edition} scrolls to the current section, and the page stays`, async ({
    paper,
  }) => {
    const page = await paper.open(`/${edition}/section/sport`, phone)
    const row = await getBox(page.locator('#_sections ul'))
    const current = await getBox(page.locator('#_sections [aria-current=page]'))
    expect(current.left).toBeGreaterThanOrEqual(row.left)
    expect(current.right).toBeLessThanOrEqual(row.right)
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
  })
}

for (const [edition, side] of [
  ['ar', 'right'],
  ['en', 'left'],
] as const) {
  test(`R09 hidden text widens no page in ${edition}, and skip links appear at the ${side}`, async ({ paper }) => {
    const page = await paper.open(`/${edition}/article/port-reopens`, phone)
    expect(await horizontalOverflow(page)).toBe(0)
    const skip = page.locator('a[href="#_content"]')
    await skip.focus()
    expect((await getBox(skip))[side]).toBe(side === 'right' ? 320 : 0)
    expect(await horizontalOverflow(page)).toBe(0)
  })
}

for (const [edition, side] of [
  ['ar', 'left'],
  ['en', 'right'],
] as const) {
  for (const width of [320, 1280]) {
    test(`R31 the language menu opens at the ${side} in ${edition} and fits a page ${width} pixels wide`, async ({
      paper,
    }) => {
      const page = await paper.open(`/${edition}/article/port-reopens`, { width })
      const menu = page.getByRole('banner').locator('details')
      await menu.locator('summary').click()
      const list = await getBox(menu.getByRole('list'))
      expect(list[side]).toBeCloseTo((await getBox(menu))[side], 0)
      expect(list.left).toBeGreaterThanOrEqual(0)
      expect(list.right).toBeLessThanOrEqual(width)
      expect(await horizontalOverflow(page)).toBe(0)
    })
  }

  test(`R31 the close button of the lightbox is at the ${side} in ${edition}`, async ({ paper }) => {
    const page = await paper.open(`/${edition}/article/port-reopens#picture-1`)
    const close = await getBox(page.getByRole('dialog').locator('button:has(.lucide-x)'))
    const middle = (close.left + close.right) / 2
    expect(side === 'left' ? middle : 1280 - middle).toBeLessThan(100)
  })
}

const tryScrolling = (scroller: Locator, left: number): Promise<number> =>
  scroller.evaluate((element, left) => {
    element.scrollLeft = left
    const reached = element.scrollLeft
    element.scrollLeft = 0
    return reached
  }, left)
