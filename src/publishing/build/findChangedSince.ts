import { join } from 'node:path'
import { findAffectedPages, type PaperState } from '#edition/findAffectedPages.ts'
import { signFile } from '../files/signFile.ts'
import type { Changes } from './collectChanges.ts'
import type { Paper } from './createPaper.ts'
import type { WorkerRequest } from './createWorkerPool.ts'
import { filesOf, findChangedPages } from './findChangedPages.ts'
import type { PaperPage } from './listPages.ts'
import { listPaperPages } from './listPaperPages.ts'
import { UNSURE, type Manifest } from './manifest.ts'
import type { Published } from './published.ts'
import type { PublishOptions } from './publishOptions.ts'

/**
 * The pages that have changed since the last publication, among those that the changes may affect, or among all pages
 * where that publication was interrupted. Adds their keys to `after`.
 */
export function findChangedSince(
  { paper: old, manifest: before }: Published,
  { changes, paper }: { changes: Changes; paper: Paper },
  after: Manifest,
  { paths, fingerprint, now }: PublishOptions,
): Generator<WorkerRequest> {
  const isUnfinished = [...before.values()].includes(UNSURE)
  const affected = isUnfinished ? undefined : findAffectedPages(stateOf(old), stateOf(paper))
  const affectedIn = (language: string) => affected?.get(language)
  const isSaved = (file: string) => signFile(join(paths.content, file)) !== changes.articles.get(file)?.signature
  const pages = withoutSaved(listPaperPages(paper, now, affectedIn), isSaved, { before, after })
  return findChangedPages(pages, { before, after, out: paths.out, fingerprint })
}

const stateOf = ({ editions, translations }: Paper): PaperState => ({
  editions: new Map(editions.map(({ language, edition }) => [language, edition])),
  translations,
})

/**
 * Leaves the pages of articles whose files were saved since they were read: they come with the publication of that
 * save, and until then one that is broken keeps back nothing else.
 */
function* withoutSaved(
  pages: Iterable<PaperPage>,
  isSaved: (file: string) => boolean,
  { before, after }: { before: Manifest; after: Manifest },
): Generator<PaperPage> {
  for (const page of pages) {
    if (page.task.kind !== 'article' || !isSaved(page.task.file)) yield page
    else keep(filesOf(page.task), before, after)
  }
}

function keep(files: readonly string[], before: Manifest, after: Manifest): void {
  for (const file of files.filter((each) => before.has(each))) after.set(file, before.get(file) ?? '')
}
