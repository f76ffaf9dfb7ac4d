import type { Page } from '@playwright/test'
import everyCard from './every-card.json' with { type: 'json' }
import everySlot from './every-slot.json' with { type: 'json' }
import { resizeWindow } from '../support/rtl/resizeWindow.ts'
import type { CustomPage } from '../support/rtl/paper.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

// Each of these pages has `لغة C++ على S-400` in every field that can hold text.
const from = '/ar/section/politics'
const stories = everyCard.sections.flatMap((section) => section.stories)
const customPages: Record<string, CustomPage> = {
  article: { address: '/ar/article/port-reopens', from, files: { 'ar/articles/port-reopens.json': everySlot } },
  front: { address: '/ar/', from, files: { 'ar/front.json': everyCard } },
  list: {
    address: '/ar/section/sport',
    from,
    files: { 'ar/sections/sport/latest.json': { name: 'sport', page: 'latest', stories } },
  },
}

for (const [name, page] of Object.entries(customPages)) {
  test(`R16 C++ keeps its pluses on its right in every text of the ${name} page`, async ({ paper }) => {
    expect(await findReversed(await paper.openSharedCustom(page))).toEqual([])
  })

  test(`R23 S-400 stays on one line in every text of the ${name} page`, async ({ paper }) => {
    const opened = await paper.openCustom(page)
    const broken = new Set<string>()
    for (let width = 320; width <= 1280; width += 40) {
      await resizeWindow(opened, width)
      for (const place of await findBroken(opened)) broken.add(place)
    }
    expect([...broken]).toEqual([])
  })
}

/** The elements in which the pluses of C++ are painted on the left of the C. */
const findReversed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { rangesOf, centreOf } = window.measure
    const pluses = rangesOf(document.body, 'C++', '++').map(centreOf)
    return rangesOf(document.body, 'C++', 'C').flatMap((letter, index) => {
      const { parentElement } = letter.startContainer
      return centreOf(letter) < (pluses[index] ?? 0) ? [] : [parentElement?.closest('[class]')?.className ?? '']
    })
  })

/** The elements in which S-400 is broken over two lines. */
const findBroken = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.measure
      .rangesOf(document.body, 'S-400', 'S-400')
      .filter((range) => window.measure.tops(range).length > 1)
      .map(({ startContainer }) => startContainer.parentElement?.closest('[class]')?.className ?? ''),
  )
