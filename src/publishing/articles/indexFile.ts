import * as v from 'valibot'
import type { IndexedArticle } from './articleIndex.ts'
import { readLines, writeLines } from '../files/jsonLines.ts'
import { interned } from './interned.ts'

type Index = Map<string, IndexedArticle>

/** Of this build's own making: the first line has said so. */
const indexed = v.custom<IndexedArticle>((value) => typeof value === 'object')

/**
 * What the last build knew of each article, by its file: the version of the code that wrote it, then the articles. Empty where it is missing,
 * damaged, or of another version.
 */
export async function readIndex(path: string, fingerprint: string): Promise<Index> {
  try {
    return await readArticles(path, fingerprint)
  } catch {
    return new Map()
  }
}

export const writeIndex = (path: string, fingerprint: string, articles: readonly IndexedArticle[]): Promise<void> =>
  writeLines(path, linesOf(fingerprint, articles))

async function readArticles(path: string, fingerprint: string): Promise<Index> {
  const known: Index = new Map()
  const shared = interned()
  let isFirst = true
  for await (const line of readLines(path)) {
    if (isFirst && line !== fingerprint) break
    if (!isFirst) {
      const article = shared(v.parse(indexed, line))
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
