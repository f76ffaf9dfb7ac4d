import type { Locator, Page } from '@playwright/test'
import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { expectOrder } from '../support/rtl/expectOrder.ts'
import { getBox, getStyle, getTextBox } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const findCard = (page: Page, id: string): Locator =>
  page.getByRole('article').filter({ has: page.locator(`a[href$="/article/${id}"]`) })

test('R13 an English card in the Arabic paper states its language and keeps its question mark on the right', async ({
  paper,
}) => {
  const card = findCard(await paper.openShared('/ar/section/culture'), 'english-letter')
  expect(await card.getAttribute('lang')).toBe('en')
  expect(await card.getAttribute('dir')).toBe('ltr')
  await expectOrder(card.getByRole('heading'), ['by', 'ships', '?'])
})

for (const id of ['english-letter', 'persian-poem', 'calligraphy-hundred']) {
  test(`R15 the card of ${id} is aligned to the right, like all cards of the Arabic paper`, async ({ paper }) => {
    const page = await paper.openShared('/ar/section/culture', { width: 375 })
    const { right } = await getTextBox(findCard(page, id).getByRole('heading'))
    expect(right).toBeCloseTo((await getTextBox(findCard(page, 'oud-maker').getByRole('heading'))).right, 0)
    const pictures = await Promise.all([id, 'oud-maker'].map((each) => getBox(findCard(page, each).locator('img'))))
    expect(pictures[0]?.left).toBeCloseTo(pictures[1]?.left ?? 0, 0)
  })
}

for (const [place, address] of [
  ['latest stories', '/ar/'],
  ['row of an English story', '/ar/section/culture'],
] as const) {
  test(`R15 each line of an English headline in the ${place} ends at the right`, async ({ paper }) => {
    const page = await paper.openShared(address, { width: 375 })
    const headline = page.getByRole('heading', { name: /Letter from the harbour/u }).first()
    const { right } = await getBox(headline)
    for (const line of await getLineEnds(headline)) expect(line).toBeCloseTo(right, 0)
  })
}

test('R13 Arabic text in an English card, and an Arabic quotation in an English story, have Arabic fonts', async ({
  paper,
}) => {
  const page = await paper.openShared('/ar/section/culture')
  const [foreign, own] = ['english-letter', 'oud-maker'].map((id) => findCard(page, id).locator('p').last())
  if (foreign && own) expect(await getStyle(foreign, 'font-family')).toBe(await getStyle(own, 'font-family'))
  const paragraph = { type: 'paragraph', text: 'كلام بالعربية' }
  const english = await paper.openSharedCustom(
    createArticlePage({ body: [{ type: 'quote', lang: 'ar', blocks: [paragraph] }] }, {}, 'en'),
  )
  expect(await getStyle(english.getByText('كلام بالعربية'), 'font-family')).toContain('Jarida Naskh')
})

/** The right end of each line of an element's text. */
const getLineEnds = (element: Locator): Promise<number[]> =>
  element.evaluate((each) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    const ends = new Map<number, number>()
    for (const { bottom, right } of range.getClientRects()) {
      ends.set(Math.round(bottom), Math.max(right, ends.get(Math.round(bottom)) ?? 0))
    }
    return [...ends.values()]
  })
