import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeProblem } from '#article/problem.ts'
import { createProof } from '#proofreading/proof/proof.ts'
import { proofread } from '#proofreading/proofread.ts'
import { twinStories } from '#proofreading/twinStories.ts'
import { fold } from '#search/fold.ts'
import { anyArticle } from './support/anyArticle.ts'
import { emptyPaper } from './support/proofCase.ts'

const file = 'ar/articles/x.json'
const article = { id: 'x', inLanguage: 'ar', headline: 'عنوان', datePublished: '2021-09-29T15:20:00+03:00', body: [] }
const line = /^ar\/articles\/x\.json: \S.*: expected .+, got .+/su

const findingsOf = (text: string) => {
  const read = createProof(text, file)
  return read.ok ? proofread(read.proof, { ...emptyPaper, twins: twinStories([read.proof], fold) }) : read.findings
}

describe('what is wrong with a file', () => {
  test('is said once when it is no JSON', () => {
    expect(findingsOf('{"id": "x",')).toMatchObject([{ file, path: '', code: 'not-json', severity: 'error' }])
  })

  test('is said with file, path and expectation when the paper cannot show it, and so is the slip behind it', () => {
    const { headline, ...others } = article
    const findings = findingsOf(`\uFEFF${JSON.stringify({ ...others, headlin: headline })}`)
    expect(findings.map((finding) => `${finding.code} ${describeProblem(finding)}`)).toEqual([
      'invalid-article ar/articles/x.json: headline: expected a value (it is required), got nothing',
      'unknown-field ar/articles/x.json: headlin: expected "headline", got "headlin"',
    ])
  })
})

describe('a path in a finding', () => {
  test('counts the blocks that are left out, as the file does', () => {
    const body = [
      { type: 'hologram' },
      { type: 'quote', blocks: [{ type: 'smell' }, { type: 'paragraph', text: 'نعم, قال' }] },
    ]
    const paths = findingsOf(JSON.stringify({ ...article, body })).map(({ path }) => path)
    expect(paths).toEqual(['body.0', 'body.1.blocks.0', 'body.1.blocks.1.text'])
  })
})

describe('whatever is written', () => {
  test('any article is proofread, and each finding names a place and says what is expected', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const read = createProof(JSON.stringify(article), file)
        expect(read.ok ? [] : read.findings).toEqual([])
        for (const finding of findingsOf(JSON.stringify(article))) expect(describeProblem(finding)).toMatch(line)
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['JSON', fc.json()],
    ['text', fc.string({ unit: 'binary' })],
  ])('any %s is read or refused', (_kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const read = createProof(text, file)
        expect(read.ok || read.findings.length > 0).toBe(true)
      }),
    )
  })

  test('a line in the table holds no control that would turn it round', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const lines = findingsOf(JSON.stringify(article)).map(({ got, path }) => `${path} ${got}`)
        expect(lines.filter((line) => /[\u202A-\u202E\u2066-\u2069\n]/u.test(line))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
