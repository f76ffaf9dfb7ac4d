import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArticleFile } from '#publishing/articles/readArticleFile.ts'

test('a file that is missing or is a folder is reported as one problem with its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-'))
  mkdirSync(join(folder, 'ar/articles/folder.json'), { recursive: true })
  expect(readArticleFile(folder, 'ar/articles/gone.json').problems).toEqual([
    {
      file: 'ar/articles/gone.json',
      path: '',
      expected: 'a file that can be read',
      got: 'ENOENT: no such file or directory',
    },
  ])
  expect(readArticleFile(folder, 'ar/articles/folder.json').problems.map(({ got }) => got)).toEqual([
    'a folder or a device',
  ])
})

function draftOf(json: object) {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-'))
  mkdirSync(join(folder, 'ar/articles'), { recursive: true })
  writeFileSync(join(folder, 'ar/articles/x.json'), JSON.stringify(json))
  return readArticleFile(folder, 'ar/articles/x.json')
}

const story = { id: 'x', inLanguage: 'ar', headline: 'x', datePublished: '2026-11-20T10:00:00Z', body: [] }

test('a draft is known as one even while it is invalid', () => {
  expect(draftOf({ draft: true, headline: 3 })).toMatchObject({ article: undefined, isDraft: true })
  expect(draftOf({ draft: 'yes' }).isDraft).toBe(false)
})

test.each([
  { Draft: true },
  { DRAFT: 'yes' },
  { isDraft: true },
  { is_draft: 1 },
  { 'draft\u200F': true },
  { darft: true },
  { draft: false, Draft: true },
])('%j marks a draft, and its name is an error', (mark) => {
  const read = draftOf({ ...story, ...mark })
  expect(read).toMatchObject({ isDraft: true, article: { draft: true }, problems: [] })
  expect(read.markFindings).toMatchObject([
    { severity: 'error', file: 'ar/articles/x.json', code: 'unknown-field', expected: '"draft"' },
  ])
  expect(draftOf({ ...mark, headline: 3 })).toMatchObject({ isDraft: true, markFindings: read.markFindings })
})

test.each([{ Draft: false }, { isDraft: null }, { craft: 'wood' }, { $draft: true }, { wordCount: 624 }])(
  '%j marks no draft',
  (mark) => {
    expect(draftOf({ ...story, ...mark })).toMatchObject({ isDraft: false, markFindings: [] })
    expect(draftOf({ ...story, ...mark }).article?.draft).toBe(undefined)
  },
)
