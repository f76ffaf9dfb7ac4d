import { open } from 'node:fs/promises'
import type { IndexedArticle } from './articleIndex.ts'
import { writeWhole } from './manifest.ts'

/** Lines that are written at once. */
const BATCH = 500

type Index = Map<string, IndexedArticle>

/**
 * What the last build knew of each article, by its file: a file of lines, the first for the version of the code that wrote it, then one an
 * article. As one text a paper of a hundred thousand would fill the memory three times. Empty where it is missing, damaged, or of
 * another version.
 */
export async function readIndex(path: string, fingerprint: string): Promise<Index> {
  try {
    return await readLines(path, fingerprint)
  } catch {
    return new Map()
  }
}

export const writeIndex = (path: string, fingerprint: string, articles: readonly IndexedArticle[]): Promise<void> => writeWhole(path, textsOf(fingerprint, articles))

async function readLines(path: string, fingerprint: string): Promise<Index> {
  const file = await open(path)
  const known: Index = new Map()
  let isFirst = true
  for await (const line of file.readLines()) {
    if (isFirst && line !== fingerprint) break
    if (!isFirst) note(known, line)
    isFirst = false
  }
  await file.close()
  return known
}

function note(known: Index, line: string): void {
  const article = parse(line)
  known.set(article.file, article)
}

/** Of this build's own making: the first line has said so. */
const parse: (line: string) => IndexedArticle = JSON.parse

function* textsOf(fingerprint: string, articles: readonly IndexedArticle[]): Generator<string> {
  yield fingerprint
  for (let start = 0; start < articles.length; start += BATCH) {
    yield articles.slice(start, start + BATCH).map((article) => `\n${lineOf(article)}`).join('')
  }
}

/** Node ends a line at these two signs too, which JSON leaves as they are. */
const lineOf = (article: IndexedArticle): string => JSON.stringify(article).replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`)
