import { join } from 'node:path'
import { listArticleFiles } from '../articles/listArticleFiles.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import { readIndex, writeIndex } from '../articles/indexFile.ts'
import { indexCache, type BuildPaths } from '../files/buildPaths.ts'
import { signFile } from '../files/signFile.ts'
import type { Progress } from '../files/createProgressPrinter.ts'
import { createInterner } from '../articles/createInterner.ts'
import type { WorkerPool } from './createWorkerPool.ts'

const FILES_PER_REQUEST = 50

type SignedFile = { file: string; signature: string }

type IndexOptions = {
  paths: BuildPaths
  languages: readonly string[]
  fingerprint: string
  pool: WorkerPool
  progress: Progress
}

/** Indexes all articles, in the order of their file names. Reads only files that have changed since the last build. */
export async function indexArticles({
  paths,
  languages,
  fingerprint,
  pool,
  progress,
}: IndexOptions): Promise<IndexedArticle[]> {
  const files = (await Promise.all(languages.map((language) => listArticleFiles(paths.content, language)))).flat()
  const signed = files.map((file) => ({ file, signature: signFile(join(paths.content, file)) }))
  const known = await readIndex(indexCache(paths), fingerprint)
  const changed = signed.filter(({ file, signature }) => isChanged(known.get(file), signature))
  const intern = createInterner()
  await pool.run(batches(changed), (reply) => {
    if (reply.kind !== 'indexed') return
    for (const article of reply.articles) known.set(article.file, intern(article))
    progress('reading', reply.articles.length, changed.length)
  })
  const articles = files.flatMap((file) => known.get(file) ?? [])
  if (changed.length > 0 || articles.length !== known.size) await writeIndex(indexCache(paths), fingerprint, articles)
  return articles
}

/** A file with problems is read again: what it lacked, such as the right to read it, may not change its signature. */
const isChanged = (known: IndexedArticle | undefined, signature: string): boolean =>
  known?.signature !== signature || known.problems.length > 0

function* batches(files: readonly SignedFile[]) {
  for (let start = 0; start < files.length; start += FILES_PER_REQUEST) {
    yield { kind: 'index' as const, files: files.slice(start, start + FILES_PER_REQUEST) }
  }
}
