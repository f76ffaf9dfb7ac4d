import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { articleFiles } from '../articles/articleFiles.ts'
import type { IndexedArticle } from '../articles/articleIndex.ts'
import { readIndex, writeIndex } from '../articles/indexFile.ts'
import { indexCache, type BuildPaths } from '../files/buildPaths.ts'
import type { Progress } from '../files/progress.ts'
import { interned } from '../articles/interned.ts'
import type { WorkerPool } from './workerPool.ts'

/** Files a worker reads for one answer. */
const BATCH = 50

/** How many files are looked at at once. */
const STATS = 64

type Signed = { file: string; signature: string }

export type IndexOptions = {
  paths: BuildPaths
  languages: readonly string[]
  fingerprint: string
  pool: WorkerPool
  progress: Progress
}

/** Everything the newsroom wrote, in the order of its file names; only files that changed since the last build are read. */
export async function indexArticles({
  paths,
  languages,
  fingerprint,
  pool,
  progress,
}: IndexOptions): Promise<IndexedArticle[]> {
  const files = (await Promise.all(languages.map((language) => articleFiles(paths.content, language)))).flat()
  const signed = await signFiles(paths.content, files)
  const known = await readIndex(indexCache(paths), fingerprint)
  const changed = signed.filter(({ file, signature }) => known.get(file)?.signature !== signature)
  const shared = interned()
  await pool.run(batches(changed), (reply) => {
    if (reply.kind !== 'indexed') return
    for (const article of reply.articles) known.set(article.file, shared(article))
    progress('reading', reply.articles.length, changed.length)
  })
  const articles = files.flatMap((file) => known.get(file) ?? [])
  if (changed.length > 0 || articles.length !== known.size) await writeIndex(indexCache(paths), fingerprint, articles)
  return articles
}

async function signFiles(folder: string, files: readonly string[]): Promise<Signed[]> {
  const signed: Signed[] = []
  for (let start = 0; start < files.length; start += STATS) {
    const some = files.slice(start, start + STATS).map(async (file) => {
      const { size, mtimeMs } = await stat(join(folder, file))
      return { file, signature: `${size}-${mtimeMs}` }
    })
    signed.push(...(await Promise.all(some)))
  }
  return signed
}

function* batches(files: readonly Signed[]) {
  for (let start = 0; start < files.length; start += BATCH) {
    yield { kind: 'index' as const, files: files.slice(start, start + BATCH) }
  }
}
