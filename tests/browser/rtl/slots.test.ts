import type { Page } from '@playwright/test'
import everyCard from './every-card.json' with { type: 'json' }
import everySlot from './every-slot.json' with { type: 'json' }
import { resize } from './measure.ts'
import { expect, test, type Made } from './paper.ts'

// Each of these pages says `لغة C++ على S-400` wherever an article can say something.
const from = '/ar/section/politics'
const stories = everyCard.sections.flatMap((section) => section.stories)
const made: Record<string, Made> = {
  article: { address: '/ar/article/port-reopens', from, files: { 'ar/articles/port-reopens.json': everySlot } },
  front: { address: '/ar/', from, files: { 'ar/front.json': everyCard } },
  list: { address: '/ar/section/sport', from, files: { 'ar/sections/sport/latest.json': { name: 'sport', page: 'latest', stories } } },
}

for (const [name, page] of Object.entries(made)) {
  test(`R16 C++ keeps its pluses on its right wherever the ${name} page sets a text`, async ({ paper }) => {
    expect(await turnedRound(await paper.lookAt(page))).toEqual([])
  })

  test(`R23 S-400 stays in one line wherever the ${name} page sets a text`, async ({ paper }) => {
    const opened = await paper.make(page)
    const broken = new Set<string>()
    for (let width = 320; width <= 1280; width += 40) {
      await resize(opened, width)
      for (const place of await brokenPlaces(opened)) broken.add(place)
    }
    expect([...broken]).toEqual([])
  })
}

/** The places where the pluses of C++ are painted on the left of their letter. */
const turnedRound = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { rangesOf, centreOf } = window.measure
    const pluses = rangesOf(document.body, 'C++', '++').map(centreOf)
    return rangesOf(document.body, 'C++', 'C').flatMap((letter, index) => {
      const { parentElement } = letter.startContainer
      return centreOf(letter) < (pluses[index] ?? 0) ? [] : [parentElement?.closest('[class]')?.className ?? '']
    })
  })

const brokenPlaces = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.measure
      .rangesOf(document.body, 'S-400', 'S-400')
      .filter((range) => window.measure.tops(range).length > 1)
      .map(({ startContainer }) => startContainer.parentElement?.closest('[class]')?.className ?? ''),
  )
