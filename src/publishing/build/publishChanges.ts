import { formatBuildFindings } from '#proofreading/report.ts'
import { appendIndex } from '../articles/indexFile.ts'
import { deployFile, indexCache, manifestFile } from '../files/buildPaths.ts'
import type { PublishedMedia } from '../media/publishMedia.ts'
import type { Paper } from './createPaper.ts'
import type { WorkerPool, WorkerRequest } from './createWorkerPool.ts'
import { recordDeployList } from './deployList.ts'
import { filesOf } from './findChangedPages.ts'
import { findChangedSince } from './findChangedSince.ts'
import { findRemovedPages } from './findRemovedPages.ts'
import { listCopies } from './listCopies.ts'
import { withdrawnPages } from './listPages.ts'
import { appendManifest, compareManifests, PAPER_KEY, UNSURE, type Manifest } from './manifest.ts'
import type { PreparedChanges } from './prepareChanges.ts'
import type { Publication, Published } from './published.ts'
import type { PublishOptions } from './publishOptions.ts'
import { describeScheduled, findScheduled } from './scheduledStories.ts'
import { writePaper } from './writePaper.ts'

/**
 * Looks at the pages that the changes may affect, and leaves all others as they are. What an interruption leaves behind
 * has the key UNSURE, in `published` and on disk, and the next publication looks at all pages.
 */
export async function publishChanges(
  published: Published,
  { changes, media, paper, findings }: PreparedChanges,
  options: PublishOptions,
  pool: WorkerPool,
): Promise<Publication> {
  if (media !== published.media) pool.sharePictures(media.pictures)
  for (const line of formatBuildFindings(findings, changes.articles.size)) options.print(line)
  const { manifest: before, feedItems } = published
  const copies = media === published.media ? new Map() : listCopies(media, [], options.paths.content)
  const after = keptFiles(published, { paper, media, copies }, options)
  const changed = [...findChangedSince(published, { changes, paper }, after, options)]
  const unsure = findUnsure(before, changed)
  for (const file of unsure.filter((each) => before.has(each))) before.set(file, UNSURE)
  await appendManifest(
    manifestFile(options.paths),
    unsure.map((file) => [file, UNSURE] as const),
  )
  const writing = { paper, media, changed, copies, before, after, last: [...before.keys()], isWhole: false, feedItems }
  const deploy = await writePaper({ ...writing, onWritten: () => undefined }, options, pool)
  await recordDeployList(deployFile(options.paths), deploy, false)
  await appendManifest(manifestFile(options.paths), compareManifests(before, after))
  await appendIndex(indexCache(options.paths), changes.read)
  for (const line of describeScheduled(findScheduled([...changes.articles.values()], options))) options.print(line)
  return { published: { articles: changes.articles, media, paper, manifest: after, feedItems }, deploy, findings }
}

/** The files that were on the site and still are, without those that each publication makes anew. */
function keptFiles(
  published: Published,
  { paper, media, copies }: { paper: Paper; media: PublishedMedia; copies: Manifest },
  { site: { languages } }: PublishOptions,
): Manifest {
  const after: Manifest = new Map()
  for (const [file, key] of published.manifest) {
    if (key !== UNSURE && !key.startsWith(PAPER_KEY)) after.set(file, key)
  }
  const now = new Map(paper.editions.map(({ language, edition }) => [language, edition]))
  const removed = published.paper.editions.flatMap(({ language, edition }) => {
    const next = now.get(language)
    return next ? findRemovedPages(language, edition, next) : []
  })
  const withdrawn = [...withdrawnPages(published.paper.moves, languages)].flatMap(({ task }) => filesOf(task))
  const oldMedia = media === published.media ? [] : [...published.media.files.values()].flat()
  for (const file of [...removed, ...withdrawn, ...oldMedia]) after.delete(file)
  for (const [file, key] of copies) after.set(file, key)
  return after
}

/** The files of which nobody knows, until the end, whether they are the old or the new ones. */
function findUnsure(before: Manifest, changed: readonly WorkerRequest[]): string[] {
  const pages = changed.flatMap((request) => (request.kind === 'write' ? request.tasks.flatMap(filesOf) : []))
  for (const [file, key] of before) if (key.startsWith(PAPER_KEY)) pages.push(file)
  return pages
}
