import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleAddress } from '#content/addresses.ts'
import { articleFile } from '#content/publishedFiles.ts'
import type { PageTask } from '../prerender/createPageWriter.ts'
import { pageFile } from '../prerender/pageFile.ts'
import type { Manifest } from './manifest.ts'
import type { PaperPage } from './paperPages.ts'
import type { WorkerRequest } from './workerPool.ts'

/** Pages a worker writes for one answer. */
const BATCH = 20

export type Comparison = { before: Manifest; after: Manifest; out: string; fingerprint: string }

/** Batches of the pages whose key is not that of the last build, or whose file is gone; notes every page in `after`. */
export function* changedPages(pages: Iterable<PaperPage>, comparison: Comparison): Generator<WorkerRequest> {
  let tasks: PageTask[] = []
  for (const page of pages) {
    if (isUnchanged(page, comparison)) continue
    tasks.push(page.task)
    if (tasks.length < BATCH) continue
    yield { kind: 'write', tasks }
    tasks = []
  }
  if (tasks.length > 0) yield { kind: 'write', tasks }
}

function isUnchanged({ task, key }: PaperPage, { before, after, out, fingerprint }: Comparison): boolean {
  const files = filesOf(task)
  const [page = ''] = files
  const whole = `${fingerprint} ${key}`
  after.keys.set(page, whole)
  for (const file of files) after.files.add(file)
  return before.keys.get(page) === whole && existsSync(join(out, page))
}

/** The page first, its JSON after it. */
function filesOf(task: PageTask): string[] {
  if (task.kind === 'article') return [pageFile(articleAddress(task.language, task.id)), articleFile(task.language, task.id)]
  return [pageFile(task.address), ...(task.jsonFile === undefined ? [] : [task.jsonFile])]
}
