import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleAddress } from '#edition/addresses/addresses.ts'
import { articleFile } from '#edition/addresses/publishedFiles.ts'
import type { PageTask } from '../prerender/createPageWriter.ts'
import { pageFile } from '../prerender/pageFile.ts'
import type { Manifest } from './manifest.ts'
import type { PaperPage } from './listPages.ts'
import type { WorkerRequest } from './createWorkerPool.ts'

const PAGES_PER_REQUEST = 20

type Comparison = { before: Manifest; after: Manifest; out: string; fingerprint: string }

/**
 * Yields, in batches, the pages whose key has changed since the last build or whose file is missing. Adds all pages to
 * `after`.
 */
export function* findChangedPages(pages: Iterable<PaperPage>, comparison: Comparison): Generator<WorkerRequest> {
  let tasks: PageTask[] = []
  for (const page of pages) {
    if (isUnchanged(page, comparison)) continue
    tasks.push(page.task)
    if (tasks.length < PAGES_PER_REQUEST) continue
    yield { kind: 'write', tasks }
    tasks = []
  }
  if (tasks.length > 0) yield { kind: 'write', tasks }
}

function isUnchanged({ task, key }: PaperPage, { before, after, out, fingerprint }: Comparison): boolean {
  const [page, ...json] = filesOf(task)
  const fullKey = hash('md5', `${fingerprint} ${key}`, 'base64')
  after.set(page, fullKey)
  for (const file of json) after.set(file, '')
  return before.get(page) === fullKey && existsSync(join(out, page))
}

/** The files of a page: its HTML, and its JSON if it has any. */
export function filesOf(task: PageTask): [page: string, ...json: string[]] {
  if (task.kind === 'article') {
    return [pageFile(articleAddress(task.language, task.id)), articleFile(task.language, task.id)]
  }
  return [pageFile(task.address), ...(task.jsonFile === undefined ? [] : [task.jsonFile])]
}
