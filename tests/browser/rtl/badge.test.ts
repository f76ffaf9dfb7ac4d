import { boxOf, styleOf } from './measure.ts'
import { expect, test } from './paper.ts'

const badges = [
  ['ar', 'on the page of a story', '/ar/article/port-reopens'],
  ['ar', 'on a card', '/ar/section/culture'],
  ['en', 'on the page of a story', '/en/article/port-reopens'],
  ['en', 'on a card', '/en/section/economy'],
] as const

for (const [language, place, address] of badges) {
  const side = language === 'ar' ? 'right' : 'left'
  test(`R02 the clock stands to the ${side} of its text ${place} in ${language}`, async ({ paper }) => {
    const clock = (await paper.look(address)).locator('main svg.lucide-clock').first()
    const text = await boxOf(clock.locator('xpath=following-sibling::*[1]'))
    const { left, right } = await boxOf(clock)
    const gap = side === 'right' ? left - text.right : text.left - right
    expect(gap).toBeCloseTo(Number.parseFloat(await styleOf(clock.locator('..'), 'column-gap')), 0)
    expect(gap).toBeGreaterThan(1)
    expect([await styleOf(clock, 'margin-left'), await styleOf(clock, 'margin-right')]).toEqual(['0px', '0px'])
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
      const whole = await boxOf(track)
      await expect.poll(async () => Math.abs((await boxOf(bar)).width - read * whole.width)).toBeLessThanOrEqual(1)
      expect((await boxOf(bar))[side]).toBe(whole[side])
    }
  })
}
