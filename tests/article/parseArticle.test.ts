import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '#article/parseArticle.ts'
import { describeProblem } from '#article/problem.ts'
import { blockTypes } from '#article/blocks/block.ts'
import goldens from './problems.golden.json' with { type: 'json' }

const article = { id: 'x', inLanguage: 'ar', headline: 'عنوان', datePublished: '2021-09-29T15:20:00+03:00', body: [] }

const problemsOf = (json: unknown) => {
  const parsed = parseArticle(json, 'ar/articles/x.json')
  return parsed.ok ? [] : parsed.problems.map(describeProblem)
}

describe('what is wrong with an article', () => {
  test.each(goldens)('is reported with file, path and expectation: $problems.0', ({ change, problems }) => {
    expect(problemsOf({ ...article, ...change })).toEqual(problems.map((problem) => `ar/articles/x.json: ${problem}`))
  })

  test('includes every missing field at once', () => {
    expect(problemsOf({}).map((problem) => problem.split(': ')[1])).toEqual([
      'id',
      'inLanguage',
      'headline',
      'datePublished',
      'body',
    ])
  })

  test('is one problem for an article that is too large', () => {
    const table = { type: 'table', rows: Array.from({ length: 70_000 }, () => ['a', 'b']) }
    expect(problemsOf({ ...article, body: [table] })).toEqual([
      'ar/articles/x.json: (the file): expected an article of at most 200000 values and 5000000 characters, ' +
        'got more than 200000 values',
    ])
    const text = 'خبر '.repeat(1_300_000)
    expect(problemsOf({ ...article, body: [{ type: 'paragraph', text }] })).toHaveLength(1)
  })

  test('is reported for JSON that is nested too deep', () => {
    let body: unknown = 'text'
    for (let depth = 0; depth < 20_000; depth += 1) body = [body]
    expect(problemsOf({ ...article, body }).length).toBeGreaterThan(0)
  })
})

describe('what no story is lost for', () => {
  test('a reading time that is not understood is left out', () => {
    for (const timeRequired of ['P5M', '5 minutes', 'PT1000000M', 5, null]) {
      const parsed = parseArticle({ ...article, timeRequired }, 'x.json')
      expect(parsed.ok && parsed.article.timeRequired).toBeUndefined()
    }
    expect(parseArticle({ ...article, timeRequired: 'PT5M' }, 'x.json')).toMatchObject({
      article: { timeRequired: 'PT5M' },
    })
  })

  test('half characters (lone surrogates) are replaced in every text', () => {
    const body = [
      { type: 'paragraph', text: ['\uD83D', { text: 'خبر\uDE00', href: '/x\uD83D' }] },
      { type: 'code', text: '\uD83D' },
    ]
    const parsed = parseArticle({ ...article, headline: 'خبر \uD83D عاجل', body }, 'x.json')
    expect(parsed).toMatchObject({
      article: {
        headline: 'خبر \uFFFD عاجل',
        body: [
          { type: 'paragraph', text: ['\uFFFD', { text: 'خبر\uFFFD', href: '/x\uFFFD' }] },
          { type: 'code', text: '\uFFFD' },
        ],
      },
    })
  })
})

describe('unknown blocks', () => {
  test('are left out and reported with their path, and leave other blocks intact', () => {
    const body = [
      { type: 'hologram' },
      { type: 'quote', blocks: [{ type: 'paragraph', text: 'kept' }, { type: 'smell' }] },
    ]
    const parsed = parseArticle({ ...article, body }, 'x.json')
    expect(parsed).toMatchObject({
      ok: true,
      article: { body: [{ type: 'quote', blocks: [{ type: 'paragraph', text: 'kept' }] }] },
      unknownBlocks: [
        { path: 'body.0', type: 'hologram' },
        { path: 'body.1.blocks.1', type: 'smell' },
      ],
    })
  })
})

describe('any JSON at all', () => {
  const inBlock = fc.record({
    type: fc.constantFrom(...blockTypes, 'unknown'),
    text: fc.jsonValue(),
    blocks: fc.jsonValue(),
    items: fc.jsonValue(),
    rows: fc.jsonValue(),
  })
  const almost = fc.record({
    ...Object.fromEntries(Object.entries(article).map(([key, value]) => [key, fc.constant(value)])),
    body: fc.array(fc.oneof(inBlock, fc.jsonValue())),
  })

  test.each([
    ['arbitrary', fc.jsonValue()],
    ['nearly an article', almost],
  ])('parses, or gives problems that name a path: %s', (_kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (json) => {
        const parsed = parseArticle(json, 'x.json')
        if (parsed.ok) return
        expect(parsed.problems.length).toBeGreaterThan(0)
        for (const problem of parsed.problems) {
          expect(describeProblem(problem)).toMatch(/^x\.json: \S.*: expected .+, got .+/u)
        }
      }),
    )
  })
})
