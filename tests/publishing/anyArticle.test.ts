import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyArticle } from '../proofreading/support/anyArticle.ts'
import { trial } from '../reliability/trial.ts'
import { buildAnyPaper } from './support/buildAnyPaper.ts'

const RUNS = 30
const SEED = 20_261_130

test('whatever the contract accepts can be built: pages, JSON, structured data, feeds and sitemaps', () =>
  trial({ table: 'newsroom', row: 'any article that the contract accepts' }, async () => {
    const built = fc.asyncProperty(anyArticle, async (each) => {
      expect(await buildAnyPaper(each)).toBeGreaterThan(0)
    })
    await fc.assert(built, { numRuns: RUNS, seed: SEED })
    return RUNS
  }))

test.each([
  ['a picture called 50%.jpg', { image: { url: 'media/50%.jpg' } }],
  ['renditions called 50%.jpg', { image: { url: 'media/50%.jpg', renditions: [{ url: 'media/50%.jpg', width: 9 }] } }],
  [
    'a cell over a thousand columns and rows',
    { body: [{ type: 'table', rows: [[{ text: 'x', colspan: 1000, rowspan: 1000 }]] }] },
  ],
])('%s can be built', (row, fields) =>
  trial({ table: 'newsroom', row }, async () => {
    expect(await buildAnyPaper({ ...smallest, ...fields })).toBeGreaterThan(0)
    return undefined
  }),
)

const smallest = { inLanguage: 'ar', headline: 'خبر', datePublished: '2026-11-20T10:00:00+03:00', body: [] }
