import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyArticle } from '../../proofreading/support/anyArticle.ts'
import { buildAnyPaper } from '../../publishing/support/buildAnyPaper.ts'
import { trial } from '../../reliability/trial.ts'

const RUNS = 2000
const SEED = 9

const article = { inLanguage: 'ar', headline: 'خبر', datePublished: '2026-11-20T10:00:00+03:00' }
const picture = (_: unknown, index: number) => ({ url: `media/${index}.jpg`, width: 900, height: 600 })

test('thousands of different articles that the contract accepts can be built', () =>
  trial({ table: 'newsroom', row: 'any article that the contract accepts' }, async () => {
    const built = fc.asyncProperty(anyArticle, async (each) => {
      expect(await buildAnyPaper(each)).toBeGreaterThan(0)
    })
    await fc.assert(built, { numRuns: RUNS, seed: SEED })
    return RUNS
  }))

test.each([
  ['a paragraph of four million characters', { type: 'paragraph', text: 'خبر '.repeat(1_000_000) }],
  ['a list of 150,000 items', { type: 'list', items: Array.from({ length: 150_000 }, () => 'x') }],
  ['a table of 60,000 rows', { type: 'table', rows: Array.from({ length: 60_000 }, () => ['x', '5']) }],
  ['a gallery of 10,000 pictures', { type: 'gallery', images: Array.from({ length: 10_000 }, picture) }],
])('%s can be built', (row, block) =>
  trial({ table: 'newsroom', row }, async () => {
    expect(await buildAnyPaper({ ...article, body: [block] })).toBeGreaterThan(0)
    return undefined
  }),
)
