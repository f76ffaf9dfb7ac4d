import { appendFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { IndexedArticle } from './indexedArticle.ts'
import { formatJsonLines, readJsonLines, writeJsonLines } from '../files/jsonLines.ts'
import { createInterner } from './createInterner.ts'

type Index = Map<string, IndexedArticle>

/** Checks no more than this, because the first line proves that this version of the code wrote the file. */
const indexedArticle = v.custom<IndexedArticle>((value) => typeof value === 'object')

/**
 * Reads the articles that the last build indexed, by their file. The first line of the index is the fingerprint of
 * the code that wrote it. The result is empty if the index is missing, damaged, or was written by other code.
 */
export async function readIndex(path: string, fingerprint: string): Promise<Index> {
  try {
    return await readArticles(path, fingerprint)
  } catch {
    return new Map()
  }
}

export const writeIndex = (path: string, fingerprint: string, articles: readonly IndexedArticle[]): Promise<void> =>
  writeJsonLines(path, linesOf(fingerprint, articles))

/** Adds articles that were read again; the last line about a file counts. */
export const appendIndex = (path: string, articles: readonly IndexedArticle[]): Promise<void> =>
  appendFile(path, formatJsonLines(articles))

async function readArticles(path: string, fingerprint: string): Promise<Index> {
  const known: Index = new Map()
  const intern = createInterner()
  let isFirst = true
  for await (const line of readJsonLines(path)) {
    if (isFirst && line !== fingerprint) break
    if (!isFirst) {
      const article = intern(v.parse(indexedArticle, line))
      known.set(article.file, article)
    }
    isFirst = false
  }
  return known
}

function* linesOf(fingerprint: string, articles: readonly IndexedArticle[]): Generator {
  yield fingerprint
  yield* articles
}
