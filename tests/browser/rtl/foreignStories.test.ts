import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { expectOrder } from '../support/rtl/expectOrder.ts'
import { getBox, getStyle, getTextBox } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

test('R13 an English story on its page in the Arabic paper runs from left to right', async ({ paper }) => {
  const page = await paper.openShared('/ar/article/english-letter')
  const headline = page.getByRole('heading', { level: 1 })
  await expectOrder(headline, ['by', 'ships', '?'])
  const paragraph = page.getByText('My landlady boils her eggs')
  expect(await getStyle(paragraph, 'direction')).toBe('ltr')
  expect((await getTextBox(paragraph)).left).toBeCloseTo((await getBox(paragraph)).left, 0)
})

test('R13 the tags of an English story in the Arabic paper begin at the left, like its lines', async ({ paper }) => {
  const page = await paper.openShared('/ar/article/english-letter')
  const [first, second] = [page.getByRole('link', { name: 'Letters' }), page.getByRole('link', { name: 'Ports' })]
  expect((await getBox(first)).left).toBeCloseTo((await getBox(page.getByText('My landlady boils her eggs'))).left, 0)
  expect((await getBox(second)).left).toBeGreaterThan((await getBox(first)).right)
})

test('R15 the section, byline and date of an English story are on its side, in the direction of the paper', async ({
  paper,
}) => {
  const page = await paper.openShared('/ar/article/english-letter')
  const { left } = await getBox(page.getByRole('heading', { level: 1 }))
  for (const words of ['ثقافة', 'Marsa al-Noor', 'Contributing writer', 'نُشر:'] as const) {
    const part = page
      .getByRole('article')
      .getByText(words, { exact: words !== 'نُشر:' })
      .first()
    expect((await getTextBox(part)).left, words).toBeCloseTo(left, 0)
  }
  expect(await getStyle(page.getByText('مدة القراءة').first(), 'direction')).toBe('rtl')
})

test('a table in another language than its story is as wide as the column', async ({ paper }) => {
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
  const page = await paper.openCustom(createArticlePage({ body }, {}, 'en'))
  const [text, set] = await Promise.all([page.getByText('A paragraph'), page.getByRole('table')].map(getBox))
  expect([set?.left, set?.right].map((edge) => Math.round(edge ?? 0))).toEqual(
    [text?.left, text?.right].map((edge) => Math.round(edge ?? 0)),
  )
})
