import { articlePage } from './articlePage.ts'
import { boxOf, styleOf, wordsBoxOf } from './measure.ts'
import { expect, test } from './paper.ts'

const longRead = '/ar/article/long-read-water'
const quote = { type: 'quote', blocks: [{ type: 'paragraph', text: 'Words of someone' }] }
const steps = { type: 'list', ordered: true, items: ['یک', 'دو'] }
const pulled = (lang: string, text: string) => ({
  type: 'quote',
  pulled: true,
  lang,
  blocks: [{ type: 'paragraph', text }],
})

const blocks = articlePage({
  body: [
    { ...quote, lang: 'en' },
    { ...steps, lang: 'fa' },
    pulled('fa', 'سخن'),
    pulled('ur', 'بات'),
    pulled('fr', 'Parole'),
    { type: 'list', ordered: true, lang: 'en', items: ['One', 'Two'] },
  ],
})

test('R28 the rule of a quotation stands on its right in Arabic and on its left in English', async ({ paper }) => {
  const arabic = (await paper.look(longRead)).locator('blockquote').first()
  expect([await styleOf(arabic, 'border-right-width'), await styleOf(arabic, 'border-left-width')]).toEqual([
    '4px',
    '0px',
  ])
  const english = (await paper.lookAt(blocks)).locator('blockquote').first()
  expect([await styleOf(english, 'border-right-width'), await styleOf(english, 'border-left-width')]).toEqual([
    '0px',
    '4px',
  ])
})

test('R29 steps are numbered in the digits of their language, on the side where their lines begin', async ({
  paper,
}) => {
  const arabic = (await paper.look(longRead)).locator('main ol[start]')
  const page = await paper.lookAt(blocks)
  const persian = page.locator('ol[lang=fa]')
  expect(await styleOf(arabic, 'list-style-type')).toBe('decimal')
  expect(await styleOf(persian, 'list-style-type')).toBe('persian')
  for (const list of [arabic, persian]) {
    expect(Number.parseFloat(await styleOf(list, 'padding-right'))).toBeGreaterThan(16)
    expect(await styleOf(list, 'padding-left')).toBe('0px')
    expect((await boxOf(list.locator('li').first())).right).toBeLessThan((await boxOf(list)).right - 16)
  }
  expect(await styleOf(page.locator('ol[lang=en]'), 'padding-right')).toBe('0px')
})

test('R30 the first column of a table is the rightmost', async ({ paper }) => {
  const table = (await paper.look(longRead)).getByRole('table')
  const heads = await Promise.all((await table.getByRole('columnheader').all()).map(boxOf))
  expect(heads[0]?.right).toBeCloseTo((await boxOf(table)).right, 0)
  expect(heads.map(({ left }) => left)).toEqual(heads.map(({ left }) => left).toSorted((one, other) => other - one))
})

for (const edition of ['ar', 'en'] as const) {
  test(`R30 numbers in a table of the edition ${edition} stand with units below units, in digits of one width`, async ({
    paper,
  }) => {
    const rows = ['7', '1250', '93'].map((number) => ['م', number])
    const page = await paper.lookAt(articlePage({ body: [{ type: 'table', head: ['أ', 'ب'], rows }] }, {}, edition))
    const cells = await page.getByRole('cell', { name: /^\d+$/u }).all()
    expect(new Set((await Promise.all(cells.map(wordsBoxOf))).map(({ right }) => Math.round(right))).size).toBe(1)
    for (const cell of cells) {
      expect([await styleOf(cell, 'text-align'), await styleOf(cell, 'font-variant-numeric')]).toEqual([
        'end',
        'tabular-nums',
      ])
    }
  })
}

test('R30 a table that is wider than the phone scrolls in a region of its own that the keyboard reaches', async ({
  paper,
}) => {
  const page = await paper.look(longRead, { width: 320 })
  const region = page.getByRole('region').filter({ has: page.getByRole('table') })
  await expect(region).toHaveAttribute('tabindex', '0')
  expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(0)
})

test('R30 a table of many columns takes what room the page has before it scrolls', async ({ paper }) => {
  const row = Array.from({ length: 11 }, (_, index) => `${1000 + index}`)
  const page = await paper.make(
    articlePage({ body: [{ type: 'table', head: ['المدينة', ...row], rows: [['مرسى النور', ...row]] }] }),
  )
  const table = page.getByRole('table')
  expect((await boxOf(table)).width).toBeLessThanOrEqual((await boxOf(table.locator('xpath=..'))).width)
})

test('R42 quotation marks are those of the language, and none are left to the browser', async ({ paper }) => {
  const page = await paper.look(longRead)
  const arabic = page.locator('blockquote[data-marks]').first()
  expect(await styleOf(arabic, 'quotes')).toBe('"«" "»"')
  expect(await styleOf(arabic.locator('> :first-child'), 'content', '::before')).toBe('open-quote')
  const made = await paper.lookAt(blocks)
  const marks = { fa: '"«" "»"', ur: '"”" "“"', fr: '"«\u00A0" "\u00A0»"' }
  for (const [lang, expected] of Object.entries(marks)) {
    expect(await styleOf(made.locator(`[lang=${lang}] blockquote`), 'quotes')).toBe(expected)
  }
  for (const each of [page, made]) expect(await each.locator('q').count()).toBe(0)
})
