import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { IndexedArticle } from '#publishing/articles/indexedArticle.ts'
import { readIndex, writeIndex } from '#publishing/articles/indexFile.ts'

let file: string

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'jarida-')), 'index.jsonl')
})

/** Its picture's name contains characters that could be taken for the end of a line. */
const article = (id: number): IndexedArticle => ({
  file: `ar/articles/${id}.json`,
  signature: `${id}-1`,
  entry: undefined,
  isDraft: false,
  media: [`ar/media/${id}\u2028\n.jpg`],
  problems: [],
  findings: [],
  facts: undefined,
})
const articles = Array.from({ length: 1201 }, (_, id) => article(id))

test('an index that was written is read again, each article by its file', async () => {
  await writeIndex(file, 'v1', articles)
  expect([...(await readIndex(file, 'v1'))]).toEqual(articles.map((each) => [each.file, each]))
})

test('an index is empty if it is missing, damaged or of another version', async () => {
  expect((await readIndex(file, 'v1')).size).toBe(0)
  await writeIndex(file, 'v1', articles)
  expect((await readIndex(file, 'v2')).size).toBe(0)
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5))
  expect((await readIndex(file, 'v1')).size).toBe(0)
})
