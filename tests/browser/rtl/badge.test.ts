import { getBox, getStyle } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const badges = [
  ['ar', 'in an article', '/ar/article/port-reopens'],
  ['ar', 'on a card', '/ar/section/culture'],
  ['en', 'in an article', '/en/article/port-reopens'],
  ['en', 'on a card', '/en/section/economy'],
] as const

for (const [language, place, address] of badges) {
  const side = language === 'ar' ? 'right' : 'left'
  test(`R02 the clock is to the ${side} of its text ${place} in ${language}`, async ({ paper }) => {
    const clock = (await paper.openShared(address)).locator('main svg.lucide-clock').first()
    const text = await getBox(clock.locator('xpath=following-sibling::*[1]'))
    const { left, right } = await getBox(clock)
    const gap = side === 'right' ? left - text.right : text.left - right
    expect(gap).toBeCloseTo(Number.parseFloat(await getStyle(clock.locator('..'), 'column-gap')), 0)
    expect(gap).toBeGreaterThan(1)
    expect([await getStyle(clock, 'margin-left'), await getStyle(clock, 'margin-right')]).toEqual(['0px', '0px'])
  })
}

const progresses = [
  ['right', 'an Arabic story', '/ar/article/long-read-water'],
  ['right', 'an English story in the Arabic paper', '/ar/article/english-letter'],
  ['left', 'an English story', '/en/article/port-reopens'],
] as const

for (const [side, story, address] of progresses) {
  test(`R03 reading progress through ${story} grows from the ${side}`, async ({ paper }) => {
    const page = await paper.open(address, { width: 390, height: 600 })
    const track = page.getByRole('progressbar')
    const bar = track.locator('> *')
    for (const share of [0.2, 0.5, 0.9]) {
      const read = await page
        .locator('article')
        .first()
        .evaluate((article, share) => {
          const story = article.querySelector('[role=progressbar]')?.parentElement?.nextElementSibling
          if (!story) throw new Error('nothing follows the progress bar')
          const { top, height } = story.getBoundingClientRect()
          const way = height - innerHeight
          scrollTo(0, Math.round(scrollY + top + share * way))
          return -story.getBoundingClientRect().top / way
        }, share)
      const full = await getBox(track)
      await expect.poll(async () => Math.abs((await getBox(bar)).width - read * full.width)).toBeLessThanOrEqual(1)
      expect((await getBox(bar))[side]).toBe(full[side])
    }
  })
}
