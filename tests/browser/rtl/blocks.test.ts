import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { getBox, getStyle, getTextBox } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const longRead = '/ar/article/long-read-water'
const quote = { type: 'quote', blocks: [{ type: 'paragraph', text: 'Words of someone' }] }
const steps = { type: 'list', ordered: true, items: ['یک', 'دو'] }
const pulled = (lang: string, text: string) => ({
  type: 'quote',
  pulled: true,
  lang,
  blocks: [{ type: 'paragraph', text }],
})

const blocks = createArticlePage({
  body: [
    { ...quote, lang: 'en' },
    { ...steps, lang: 'fa' },
    pulled('fa', 'سخن'),
    pulled('ur', 'بات'),
    pulled('fr', 'Parole'),
    { type: 'list', ordered: true, lang: 'en', items: ['One', 'Two'] },
  ],
})

test('R28 the border of a quotation is on its right in Arabic and on its left in English', async ({ paper }) => {
  const arabic = (await paper.openShared(longRead)).locator('blockquote').first()
  expect([await getStyle(arabic, 'border-right-width'), await getStyle(arabic, 'border-left-width')]).toEqual([
    '4px',
    '0px',
  ])
  const english = (await paper.openSharedCustom(blocks)).locator('blockquote').first()
  expect([await getStyle(english, 'border-right-width'), await getStyle(english, 'border-left-width')]).toEqual([
    '0px',
    '4px',
  ])
})

test('R29 ordered lists have the digits of their language, on the side where lines begin', async ({ paper }) => {
  const arabic = (await paper.openShared(longRead)).locator('main ol[start]')
  const page = await paper.openSharedCustom(blocks)
  const persian = page.locator('ol[lang=fa]')
  expect(await getStyle(arabic, 'list-style-type')).toBe('decimal')
  expect(await getStyle(persian, 'list-style-type')).toBe('persian')
  for (const list of [arabic, persian]) {
    expect(Number.parseFloat(await getStyle(list, 'padding-right'))).toBeGreaterThan(16)
    expect(await getStyle(list, 'padding-left')).toBe('0px')
    expect((await getBox(list.locator('li').first())).right).toBeLessThan((await getBox(list)).right - 16)
  }
  expect(await getStyle(page.locator('ol[lang=en]'), 'padding-right')).toBe('0px')
})

test('R30 the first column of a table is the rightmost', async ({ paper }) => {
  const table = (await paper.openShared(longRead)).getByRole('table')
  const heads = await Promise.all((await table.getByRole('columnheader').all()).map(getBox))
  expect(heads[0]?.right).toBeCloseTo((await getBox(table)).right, 0)
  expect(heads.map(({ left }) => left)).toEqual(heads.map(({ left }) => left).toSorted((one, other) => other - one))
})

for (const edition of ['ar', 'en'] as const) {
  test(`R30 numbers in a table of the edition ${edition} are aligned to their units, in digits of one width`, async ({
    paper,
  }) => {
    const rows = ['7', '1250', '93'].map((number) => ['م', number])
    const page = await paper.openSharedCustom(
      createArticlePage({ body: [{ type: 'table', head: ['أ', 'ب'], rows }] }, {}, edition),
    )
    const cells = await page.getByRole('cell', { name: /^\d+$/u }).all()
    expect(new Set((await Promise.all(cells.map(getTextBox))).map(({ right }) => Math.round(right))).size).toBe(1)
    for (const cell of cells) {
      expect([await getStyle(cell, 'text-align'), await getStyle(cell, 'font-variant-numeric')]).toEqual([
        'end',
        'tabular-nums',
      ])
    }
  })
}

test('R30 a table that is wider than the phone scrolls in a region that the keyboard can focus', async ({ paper }) => {
  const page = await paper.openShared(longRead, { width: 320 })
  const region = page.getByRole('region').filter({ has: page.getByRole('table') })
  await expect(region).toHaveAttribute('tabindex', '0')
  expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(0)
})

test('R30 a table of many columns uses all the width of the page before it scrolls', async ({ paper }) => {
  const row = Array.from({ length: 11 }, (_, index) => `${1000 + index}`)
  const page = await paper.openCustom(
    createArticlePage({ body: [{ type: 'table', head: ['المدينة', ...row], rows: [['مرسى النور', ...row]] }] }),
  )
  const table = page.getByRole('table')
  expect((await getBox(table)).width).toBeLessThanOrEqual((await getBox(table.locator('xpath=..'))).width)
})

test('R42 quotation marks are those of the language, and none come from the browser', async ({ paper }) => {
  const page = await paper.openShared(longRead)
  const arabic = page.locator('blockquote[data-marks]').first()
  expect(await getStyle(arabic, 'quotes')).toBe('"«" "»"')
  expect(await getStyle(arabic.locator('> :first-child'), 'content', '::before')).toBe('open-quote')
  const made = await paper.openSharedCustom(blocks)
  const marks = { fa: '"«" "»"', ur: '"”" "“"', fr: '"«\u00A0" "\u00A0»"' }
  for (const [lang, expected] of Object.entries(marks)) {
    expect(await getStyle(made.locator(`[lang=${lang}] blockquote`), 'quotes')).toBe(expected)
  }
  for (const each of [page, made]) expect(await each.locator('q').count()).toBe(0)
})
