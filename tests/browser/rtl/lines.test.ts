import type { Locator } from '@playwright/test'
import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { expectOrder } from '../support/rtl/expectOrder.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const tokens = ['S-400', 'F-16', 'COVID-19', '2021-2022']
const sentenceOn = (token: string): string => `قالت الوزارة إن ${token} لا تزال حديث الناس، وإن ${token}؟ لم تنته بعد`

const words = createArticlePage({
  body: [
    ...tokens.map((token) => ({ type: 'paragraph', text: sentenceOn(token) })),
    { type: 'paragraph', text: 'ملف \u202Egpj.exe وبعده \u202Bكلام بلا نهاية' },
    { type: 'paragraph', text: 'ﺍﻟﻌﺮﺑﻴﺔ كل\u200Bمة و\u00ADاحدة \uFEFFا\u0654حمد' },
  ],
})

for (const token of tokens) {
  test(`R23 ${token} stays on one line at every width from 60 to 400 pixels`, async ({ paper }) => {
    const paragraph = (await paper.openSharedCustom(words)).getByText(`قالت الوزارة إن ${token}`)
    expect(await brokenWidths(paragraph, token)).toEqual([])
  })
}

test('R22 a line with a note reference is as high as every other line', async ({ paper }) => {
  const page = await paper.openShared('/ar/article/long-read-water')
  const paragraphs = page.locator('p:has(sup)')
  expect(await paragraphs.count()).toBeGreaterThan(3)
  for (const paragraph of await paragraphs.all()) expect(await lineRemainder(paragraph)).toBeCloseTo(0, 0)
})

const stories = ['/ar/article/citizens-assembly', '/ar/article/long-read-water']
const pagesWithHeadlines = ['/ar/', '/ar/section/society', ...stories, '/fa/', '/ur/']

for (const width of [320, 768, 1280]) {
  test(`R24 the last line of a headline has at least two words at ${width} pixels`, async ({ paper }) => {
    for (const address of pagesWithHeadlines) {
      const page = await paper.openShared(address, { width })
      expect(await page.locator('main').evaluate(findWidows), address).toEqual([])
    }
  })
}

test('R34 an override character in the text does not reverse a file name', async ({ paper }) => {
  const paragraph = (await paper.openSharedCustom(words)).getByText('gpj.exe')
  await expectOrder(paragraph, ['كلام', 'gpj', 'exe', 'ملف'])
  expect(await paragraph.textContent()).toBe('ملف gpj.exe وبعده كلام بلا نهاية')
})

test('R35 presentation forms and invisible characters become plain words', async ({ paper }) => {
  expect(await (await paper.openSharedCustom(words)).getByText('العربية كل').textContent()).toBe(
    'العربية كلمة واحدة أحمد',
  )
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

/** The height of a paragraph that is more or less than a whole number of its line heights. */
const lineRemainder = (paragraph: Locator): Promise<number> =>
  paragraph.evaluate((element) => {
    const height = Number.parseFloat(getComputedStyle(element).lineHeight)
    const lines = element.getBoundingClientRect().height / height
    return (lines - Math.round(lines)) * height
  })

/** Headlines of several lines that are not balanced, or whose last line is a single word. */
function findWidows(root: Element): string[] {
  return [...root.querySelectorAll('h1, h2, h3')].flatMap((headline) => {
    const range = document.createRange()
    range.selectNodeContents(headline)
    const words = headline.textContent.trim().split(/\s+/u)
    const lastWords = (count: number) => window.measure.rangeOf(headline, `…${words.slice(-count).join(' ')}`)
    const linesOf = (count: number) => window.measure.tops(lastWords(count)).length
    const isWidow = words.length > 2 && linesOf(2) > linesOf(1)
    const isBalanced = getComputedStyle(headline).textWrapStyle === 'balance' || window.measure.tops(range).length === 1
    return isWidow || !isBalanced ? [headline.textContent] : []
  })
}
