import type { Locator, Page } from '@playwright/test'
import { articlePage } from './articlePage.ts'
import { boxOf, expectOrder, styleOf, wordsBoxOf } from './measure.ts'
import { expect, test } from './paper.ts'

const cardTo = (page: Page, id: string): Locator =>
  page.getByRole('article').filter({ has: page.locator(`a[href$="/article/${id}"]`) })

for (const [place, address] of [
  ['page', '/ar/article/iphone-bird-station'],
  ['card', '/ar/section/science'],
] as const) {
  test(`R12 a headline that begins with iPhone reads from the right on its ${place}`, async ({ paper }) => {
    const page = await paper.look(address)
    const headline = page.getByRole('heading', { name: /^iPhone/u }).first()
    await expectOrder(headline, ['قديم', 'iPhone'])
    expect(await styleOf(headline, 'direction')).toBe('rtl')
    expect((await wordsBoxOf(headline)).right).toBeCloseTo((await boxOf(headline)).right, 0)
  })
}

test('R13 an English card in the Arabic paper says its language and keeps its question mark on the right', async ({
  paper,
}) => {
  const card = cardTo(await paper.look('/ar/section/culture'), 'english-letter')
  expect(await card.getAttribute('lang')).toBe('en')
  expect(await card.getAttribute('dir')).toBe('ltr')
  await expectOrder(card.getByRole('heading'), ['by', 'ships', '?'])
})

test('R13 an English story on its own page in the Arabic paper runs from the left', async ({ paper }) => {
  const page = await paper.look('/ar/article/english-letter')
  const headline = page.getByRole('heading', { level: 1 })
  await expectOrder(headline, ['by', 'ships', '?'])
  const paragraph = page.getByText('My landlady boils her eggs')
  expect(await styleOf(paragraph, 'direction')).toBe('ltr')
  expect((await wordsBoxOf(paragraph)).left).toBeCloseTo((await boxOf(paragraph)).left, 0)
})

test('R13 the tags of an English story in the Arabic paper begin where its lines do, at the left', async ({
  paper,
}) => {
  const page = await paper.look('/ar/article/english-letter')
  const [first, second] = [page.getByRole('link', { name: 'Letters' }), page.getByRole('link', { name: 'Ports' })]
  expect((await boxOf(first)).left).toBeCloseTo((await boxOf(page.getByText('My landlady boils her eggs'))).left, 0)
  expect((await boxOf(second)).left).toBeGreaterThan((await boxOf(first)).right)
})

test('R14 no words are cut by an ellipsis, so none can lose their beginning', async ({ paper }) => {
  for (const address of ['/ar/', '/ar/section/culture', '/ar/article/long-read-water']) {
    const page = await paper.look(address)
    expect(
      await page.evaluate(
        () =>
          window.measure.worded(document.body).filter((element) => {
            const { textOverflow, webkitLineClamp } = getComputedStyle(element)
            return textOverflow !== 'clip' || webkitLineClamp !== 'none'
          }).length,
      ),
    ).toBe(0)
  }
})

for (const id of ['english-letter', 'persian-poem', 'calligraphy-hundred']) {
  test(`R15 the card of ${id} begins at the right, as all cards of the Arabic paper do`, async ({ paper }) => {
    const page = await paper.look('/ar/section/culture', { width: 375 })
    const { right } = await wordsBoxOf(cardTo(page, id).getByRole('heading'))
    expect(right).toBeCloseTo((await wordsBoxOf(cardTo(page, 'oud-maker').getByRole('heading'))).right, 0)
    const pictures = await Promise.all([id, 'oud-maker'].map((each) => boxOf(cardTo(page, each).locator('img'))))
    expect(pictures[0]?.left).toBeCloseTo(pictures[1]?.left ?? 0, 0)
  })
}

for (const [place, address] of [
  ['latest stories', '/ar/'],
  ['row of an English story', '/ar/section/culture'],
] as const) {
  test(`R15 each line of an English headline in the ${place} ends at the right`, async ({ paper }) => {
    const page = await paper.look(address, { width: 375 })
    const headline = page.getByRole('heading', { name: /Letter from the harbour/u }).first()
    const { right } = await boxOf(headline)
    for (const line of await lineEnds(headline)) expect(line).toBeCloseTo(right, 0)
  })
}

test('R15 what stands over and under the headline of an English story keeps to its side, in the direction of the paper', async ({
  paper,
}) => {
  const page = await paper.look('/ar/article/english-letter')
  const { left } = await boxOf(page.getByRole('heading', { level: 1 }))
  for (const words of ['ثقافة', 'Marsa al-Noor', 'Contributing writer', 'نُشر:'] as const) {
    const part = page
      .getByRole('article')
      .getByText(words, { exact: words !== 'نُشر:' })
      .first()
    expect((await wordsBoxOf(part)).left, words).toBeCloseTo(left, 0)
  }
  expect(await styleOf(page.getByText('مدة القراءة').first(), 'direction')).toBe('rtl')
})

test('R15 names of languages begin at one side of their menu', async ({ paper }) => {
  const page = await paper.open('/ar/')
  const menu = page.getByRole('banner').locator('details')
  await menu.locator('summary').click()
  const names = await menu.getByRole('link').all()
  const boxes = await Promise.all(names.map((name) => wordsBoxOf(name)))
  for (const { right } of boxes) expect(right).toBeCloseTo(boxes[0]?.right ?? 0, 0)
})

test('R33 nothing guesses its direction from its first letter', async ({ paper }) => {
  for (const address of [
    '/ar/',
    '/ar/section/culture',
    '/ar/article/long-read-water',
    '/ar/article/english-letter',
    '/en/',
  ]) {
    const page = await paper.look(address)
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

/** Where the lines of an element's words end on the right. */
const lineEnds = (element: Locator): Promise<number[]> =>
  element.evaluate((each) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    const ends = new Map<number, number>()
    for (const { bottom, right } of range.getClientRects()) {
      ends.set(Math.round(bottom), Math.max(right, ends.get(Math.round(bottom)) ?? 0))
    }
    return [...ends.values()]
  })

test('R13 Arabic words in an English card, and an Arabic quotation in an English story, are in Arabic type', async ({
  paper,
}) => {
  const page = await paper.look('/ar/section/culture')
  const [foreign, own] = ['english-letter', 'oud-maker'].map((id) => cardTo(page, id).locator('p').last())
  if (foreign && own) expect(await styleOf(foreign, 'font-family')).toBe(await styleOf(own, 'font-family'))
  const paragraph = { type: 'paragraph', text: 'كلام بالعربية' }
  const english = await paper.lookAt(
    articlePage({ body: [{ type: 'quote', lang: 'ar', blocks: [paragraph] }] }, {}, 'en'),
  )
  expect(await styleOf(english.getByText('كلام بالعربية'), 'font-family')).toContain('Jarida Naskh')
})

test('a table of another language in a story is as wide as its column', async ({ paper }) => {
  const table = {
    type: 'table',
    rows: [
      ['أ', '1'],
      ['ب', '2'],
    ],
  }
  const body = [
    { type: 'paragraph', text: 'A paragraph' },
    { ...table, lang: 'ar' },
  ]
  const page = await paper.make(articlePage({ body }, {}, 'en'))
  const [text, set] = await Promise.all([page.getByText('A paragraph'), page.getByRole('table')].map(boxOf))
  expect([set?.left, set?.right].map((edge) => Math.round(edge ?? 0))).toEqual(
    [text?.left, text?.right].map((edge) => Math.round(edge ?? 0)),
  )
})
