import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeProblem } from '#article/problem.ts'
import { parseJson } from '#article/parseJson.ts'
import { createProof } from '#proofreading/proof/createProof.ts'
import { proofread } from '#proofreading/proofread.ts'
import { findDuplicateStories } from '#proofreading/findDuplicateStories.ts'
import { fold } from '#search/fold.ts'
import { anyArticle } from './support/anyArticle.ts'
import { emptyPaper } from './support/proofCase.ts'

const file = 'ar/articles/x.json'
const article = { id: 'x', inLanguage: 'ar', headline: 'عنوان', datePublished: '2021-09-29T15:20:00+03:00', body: [] }
const line = /^ar\/articles\/x\.json: \S.*: expected .+, got .+/su

const proofreadText = (text: string) => {
  const read = createProof(parseJson(text, file), file)
  return read.ok
    ? proofread(read.proof, { ...emptyPaper, duplicates: findDuplicateStories([read.proof], fold) })
    : read.findings
}

describe('an invalid file', () => {
  test('is reported once when it is not JSON', () => {
    expect(proofreadText('{"id": "x",')).toMatchObject([{ file, path: '', code: 'not-json', severity: 'error' }])
  })

  test('is reported with file, path and expected value, together with the misspelled field that caused it', () => {
    const { headline, ...others } = article
    const findings = proofreadText(`\uFEFF${JSON.stringify({ ...others, headlin: headline })}`)
    expect(findings.map((finding) => `${finding.code} ${describeProblem(finding)}`)).toEqual([
      'invalid-article ar/articles/x.json: headline: expected a value (it is required), got nothing',
      'unknown-field ar/articles/x.json: headlin: expected "headline", got "headlin"',
    ])
  })
})

describe('the path of a finding', () => {
  test('counts blocks that the page omits, so that indices match the file', () => {
    const body = [
      { type: 'hologram' },
      { type: 'quote', blocks: [{ type: 'smell' }, { type: 'paragraph', text: 'نعم, قال' }] },
    ]
    const paths = proofreadText(JSON.stringify({ ...article, body })).map(({ path }) => path)
    expect(paths).toEqual(['body.0', 'body.1.blocks.0', 'body.1.blocks.1.text'])
  })
})

describe('arbitrary input', () => {
  test('any valid article is proofread, and each finding names a path and what is expected there', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const read = createProof({ ok: true, value: article }, file)
        expect(read.ok ? [] : read.findings).toEqual([])
        for (const finding of proofreadText(JSON.stringify(article))) expect(describeProblem(finding)).toMatch(line)
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['JSON', fc.json()],
    ['text', fc.string({ unit: 'binary' })],
  ])('any %s either gives a proof or at least one finding', (_kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const read = createProof(parseJson(text, file), file)
        expect(read.ok || read.findings.length > 0).toBe(true)
      }),
    )
  })

  test('a line of the report contains no control character that would reorder or break it', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const lines = proofreadText(JSON.stringify(article)).map(({ got, path }) => `${path} ${got}`)
        expect(lines.filter((line) => /[\u202A-\u202E\u2066-\u2069\n]/u.test(line))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
