import type { Locator } from '@playwright/test'
import { boxOf, sidewaysRoom } from './measure.ts'
import { expect, test } from './paper.ts'

const phone = { width: 320, height: 640 }

const scrollers: Record<string, { address: string; scroller: string; first: string }> = {
  'the list of sections': { address: '/ar/', scroller: '#sections ul', first: 'li:first-child' },
  'a wide table': { address: '/ar/article/long-read-water', scroller: 'section:has(> table)', first: 'th:first-child' },
}

for (const [name, { address, scroller, first }] of Object.entries(scrollers)) {
  test(`R07 ${name} begins at its right end and goes on to the left`, async ({ paper }) => {
    const list = (await paper.look(address, phone)).locator(scroller)
    expect(await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(10)
    expect(await list.evaluate((element) => element.scrollLeft)).toBe(0)
    expect((await boxOf(list.locator(first).first())).right).toBeCloseTo((await boxOf(list)).right, 0)
    expect([await scrolledTo(list, 10), await scrolledTo(list, -10)]).toEqual([0, -10])
  })
}

for (const edition of ['ar', 'en']) {
  test(`R07 on a phone the row of sections in ${edition} shows the one that the reader is in, and only the row has moved`, async ({
    paper,
  }) => {
    const page = await paper.open(`/${edition}/section/sport`, phone)
    const row = await boxOf(page.locator('#sections ul'))
    const current = await boxOf(page.locator('#sections [aria-current=page]'))
    expect(current.left).toBeGreaterThanOrEqual(row.left)
    expect(current.right).toBeLessThanOrEqual(row.right)
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
  })
}

for (const [edition, side] of [
  ['ar', 'right'],
  ['en', 'left'],
] as const) {
  test(`R09 hidden words make no room to scroll in ${edition}, and skip links appear at the ${side}`, async ({
    paper,
  }) => {
    const page = await paper.open(`/${edition}/article/port-reopens`, phone)
    expect(await sidewaysRoom(page)).toBe(0)
    const skip = page.locator('a[href="#content"]')
    await skip.focus()
    expect((await boxOf(skip))[side]).toBe(side === 'right' ? 320 : 0)
    expect(await sidewaysRoom(page)).toBe(0)
  })
}

for (const [edition, side] of [
  ['ar', 'left'],
  ['en', 'right'],
] as const) {
  for (const width of [320, 1280]) {
    test(`R31 the menu of languages opens at the ${side} in ${edition} and stays on a page ${width} wide`, async ({
      paper,
    }) => {
      const page = await paper.open(`/${edition}/article/port-reopens`, { width })
      const menu = page.getByRole('banner').locator('details')
      await menu.locator('summary').click()
      const list = await boxOf(menu.getByRole('list'))
      expect(list[side]).toBeCloseTo((await boxOf(menu))[side], 0)
      expect(list.left).toBeGreaterThanOrEqual(0)
      expect(list.right).toBeLessThanOrEqual(width)
      expect(await sidewaysRoom(page)).toBe(0)
    })
  }

  test(`R31 the lightbox closes at the ${side} in ${edition}`, async ({ paper }) => {
    const page = await paper.open(`/${edition}/article/port-reopens#picture-1`)
    const close = await boxOf(page.getByRole('dialog').locator('button:has(.lucide-x)'))
    const middle = (close.left + close.right) / 2
    expect(side === 'left' ? middle : 1280 - middle).toBeLessThan(100)
  })
}

const scrolledTo = (scroller: Locator, left: number): Promise<number> =>
  scroller.evaluate((element, left) => {
    element.scrollLeft = left
    const reached = element.scrollLeft
    element.scrollLeft = 0
    return reached
  }, left)
