import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { articleAddress } from '#content/addresses.ts'
import { translationsIn } from '#content/edition/translationsIn.ts'
import { describeProblem } from '#content/problem.ts'
import { articleFile } from '#content/publishedFiles.ts'
import type { SiteSettings } from '#content/schema/siteSettings.ts'
import { publishMedia } from '../media/publishMedia.ts'
import type { PageTask, PageWriterOptions } from '../prerender/createPageWriter.ts'
import { pageFile } from '../prerender/pageFile.ts'
import { buildEditions } from './buildEditions.ts'
import { indexArticles } from './indexArticles.ts'
import { readManifest, writeManifest, type Manifest } from './manifest.ts'
import { paperPages, type PaperPage } from './paperPages.ts'
import { manifestFile, type BuildPaths } from './paths.ts'
import { progressPrinter } from './progress.ts'
import { workerPool, type WorkerRequest } from './workerPool.ts'

export type PublishOptions = {
  paths: BuildPaths
  site: SiteSettings
  base: string
  /** Stands for the code and the bundle: pages made by other code are made again. */
  fingerprint: string
  /** The module that exports createPageWriter, built for Node. */
  bundle: string
  pages: Pick<PageWriterOptions, 'shell' | 'stylesheet' | 'preloads'>
  print: (line: string) => void
}

export type PublishReport = { articles: number; pages: number; written: number }

/** Pages a worker writes for one answer. */
const BATCH = 20

/** Writes the whole paper below `out`; of what the last build wrote, only what shows something new is written again. */
export async function publishPaper({ paths, site, base, fingerprint, bundle, pages, print }: PublishOptions): Promise<PublishReport> {
  const progress = progressPrinter(print)
  const media = await publishMedia(paths, site.languages, (_done, of) => progress('pictures', 1, of))
  const pool = workerPool(bundle, { content: paths.content, out: paths.out, base, languages: site.languages, pictures: media.pictures, ...pages })
  try {
    const articles = await indexArticles({ paths, languages: site.languages, fingerprint, pool, progress })
    for (const warning of articles.flatMap(({ warnings }) => warnings)) print(`warning: ${describeProblem(warning)}`)
    const editions = await buildEditions({ content: paths.content, site, base, articles, pictures: media.pictures })
    const translations = translationsIn(new Map(editions.map(({ language, edition }) => [language, edition])))
    const before = await readManifest(manifestFile(paths))
    const after: Manifest = { keys: new Map(), files: new Set(media.files) }
    const all = function* () {
      for (const edition of editions) yield* paperPages(edition, translations)
    }
    const requests = changedPages(all(), { before, after, out: paths.out, fingerprint })
    const expected = editions.reduce((sum, { edition }) => sum + edition.all.length, 0)
    let written = 0
    await pool.run(requests, (reply) => {
      if (reply.kind !== 'written') return
      written += reply.count
      progress('pages', reply.count, Math.max(expected, written))
    })
    await removeStale(before, after, paths.out)
    await writeManifest(manifestFile(paths), after)
    return { articles: articles.length, pages: after.keys.size, written }
  } finally {
    await pool.close()
  }
}

type Comparison = { before: Manifest; after: Manifest; out: string; fingerprint: string }

/** Batches of the pages whose key is not that of the last build, or whose file is gone. */
function* changedPages(pages: Iterable<PaperPage>, { before, after, out, fingerprint }: Comparison): Generator<WorkerRequest> {
  let tasks: PageTask[] = []
  for (const { task, key } of pages) {
    const [html, json] = filesOf(task)
    const whole = `${fingerprint} ${key}`
    after.keys.set(html, whole)
    for (const file of [html, json]) after.files.add(file)
    if (before.keys.get(html) === whole && existsSync(join(out, html))) continue
    tasks.push(task)
    if (tasks.length < BATCH) continue
    yield { kind: 'write', tasks }
    tasks = []
  }
  if (tasks.length > 0) yield { kind: 'write', tasks }
}

function filesOf(task: PageTask): [html: string, json: string] {
  if (task.kind === 'page') return [pageFile(task.address), task.jsonFile]
  return [pageFile(articleAddress(task.language, task.id)), articleFile(task.language, task.id)]
}

async function removeStale(before: Manifest, after: Manifest, out: string): Promise<void> {
  for (const file of before.files) if (!after.files.has(file)) await rm(join(out, file), { force: true })
}

