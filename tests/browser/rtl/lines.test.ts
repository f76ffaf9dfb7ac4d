import type { Locator } from '@playwright/test'
import { articlePage } from './articlePage.ts'
import { paintedOrder } from './measure.ts'
import { expect, test } from './paper.ts'

const tokens = ['S-400', 'F-16', 'COVID-19', '2021-2022']
const words = articlePage({
  body: [
    ...tokens.map((token) => ({ type: 'paragraph', text: `قالت الوزارة إن ${token} لا تزال حديث الناس، وإن ${token}؟ لم تنته بعد` })),
    { type: 'paragraph', text: 'ملف \u202Egpj.exe وبعده \u202Bكلام بلا نهاية' },
    { type: 'paragraph', text: 'ﺍﻟﻌﺮﺑﻴﺔ كل\u200Bمة و\u00ADاحدة \uFEFFا\u0654حمد' },
  ],
})

for (const token of tokens) {
  test(`R23 ${token} is in one line at every width from 60 to 400`, async ({ paper }) => {
    const paragraph = (await paper.lookAt(words)).getByText(`قالت الوزارة إن ${token}`)
    expect(await brokenWidths(paragraph, token)).toEqual([])
  })
}

test('R22 a line with the number of a note is as high as every other', async ({ paper }) => {
  const page = await paper.look('/ar/article/long-read-water')
  const paragraphs = page.locator('p:has(sup)')
  expect(await paragraphs.count()).toBeGreaterThan(3)
  for (const paragraph of await paragraphs.all()) expect(await lineRemainder(paragraph)).toBeCloseTo(0, 0)
})

for (const width of [320, 768, 1280]) {
  test(`R24 the last line of a headline has two words or more at ${width}`, async ({ paper }) => {
    for (const address of ['/ar/', '/ar/section/society', '/ar/article/citizens-assembly', '/ar/article/long-read-water', '/fa/', '/ur/']) {
      const page = await paper.look(address, { width })
      expect(await page.locator('main').evaluate(lonelyWords), address).toEqual([])
    }
  })
}

test('R34 an override that came with the text does not turn a file name round', async ({ paper }) => {
  const paragraph = (await paper.lookAt(words)).getByText('gpj.exe')
  expect(await paintedOrder(paragraph, ['كلام', 'gpj', 'exe', 'ملف'])).toEqual(['كلام', 'gpj', 'exe', 'ملف'])
  expect(await paragraph.textContent()).toBe('ملف gpj.exe وبعده كلام بلا نهاية')
})

test('R35 letters that came as their shapes, and what cannot be seen, come out as plain words', async ({ paper }) => {
  expect(await (await paper.lookAt(words)).getByText('العربية كل').textContent()).toBe('العربية كلمة واحدة أحمد')
})

/** The widths at which any occurrence of a token is on two lines. */
const brokenWidths = (paragraph: Locator, token: string): Promise<number[]> =>
  paragraph.evaluate((element, token) => {
    const widths = Array.from({ length: 341 }, (_, index) => 60 + index)
    const broken = widths.filter((width) => {
      element.style.inlineSize = `${width}px`
      return window.measure.rangesOf(element, token, token).some((range) => window.measure.tops(range).length > 1)
    })
    element.style.removeProperty('inline-size')
    return broken
  }, token)

/** What is left of a paragraph's height once it is parted in lines of its own line height. */
const lineRemainder = (paragraph: Locator): Promise<number> =>
  paragraph.evaluate((element) => {
    const height = Number.parseFloat(getComputedStyle(element).lineHeight)
    const lines = element.getBoundingClientRect().height / height
    return (lines - Math.round(lines)) * height
  })

/** Headlines of several lines that are not balanced, or whose last line is one word. */
function lonelyWords(root: Element): string[] {
  return [...root.querySelectorAll('h1, h2, h3')].flatMap((headline) => {
    const range = document.createRange()
    range.selectNodeContents(headline)
    const words = headline.textContent.trim().split(/\s+/u)
    const last = window.measure.tops(window.measure.rangeOf(headline, `…${words.at(-1)}`))
    const before = words.length > 1 ? window.measure.tops(window.measure.rangeOf(headline, `…${words.slice(-2).join(' ')}`)) : last
    const isAlone = words.length > 2 && before.length > last.length
    const isBalanced = getComputedStyle(headline).textWrapStyle === 'balance' || window.measure.tops(range).length === 1
    return isAlone || !isBalanced ? [headline.textContent] : []
  })
}
