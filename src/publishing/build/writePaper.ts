import type { FeedItems } from '../feeds/createFeedItemReader.ts'
import type { PublishedMedia } from '../media/publishMedia.ts'
import type { Paper } from './createPaper.ts'
import type { WorkerPool, WorkerRequest } from './createWorkerPool.ts'
import { createDeployList, type DeployList } from './deployList.ts'
import { findChangedCopies } from './listCopies.ts'
import type { Manifest } from './manifest.ts'
import type { PublishOptions } from './publishOptions.ts'
import { removeStale } from './removeStale.ts'
import { writeSiteFiles } from './writeSiteFiles.ts'

/** What is to be written. `after` holds all files but those that feeds, sitemaps and moved addresses need. */
export type Writing = {
  paper: Paper
  media: PublishedMedia
  /** The pages that have changed, which are added to `after` as they are found. */
  changed: Iterable<WorkerRequest>
  copies: Manifest
  before: Manifest
  after: Manifest
  /** The files of the site until now. */
  last: readonly string[]
  /** Whether files that only code and settings change are written too. */
  isWhole: boolean
  feedItems: FeedItems
  /** Gets the number of new pages, and of all until then. */
  onWritten: (count: number, sum: number) => void
}

/** Writes the pages and files that have changed, and removes those that the paper no longer has. */
export async function writePaper(writing: Writing, options: PublishOptions, pool: WorkerPool): Promise<DeployList> {
  const { paper, media, before, after, last, copies } = writing
  const { out } = options.paths
  const pages = await writePages(pool, writing.changed, writing.onWritten)
  const content = { ...options, editions: paper.editions, moves: paper.moves, pictures: media.pictures }
  const files = await writeSiteFiles(
    { ...content, isWhole: writing.isWhole, feedItems: writing.feedItems },
    before,
    after,
  )
  const removed = await removeStale({ last, after, out, publicFolder: options.publicFolder })
  // Without a manifest, these are the files that were found.
  const lost = new Set(before.size > 0 ? [] : last)
  return createDeployList([...findChangedCopies(copies, before, after), ...pages, ...files], removed, {
    has: (file) => before.has(file) || lost.has(file),
  })
}

/** Returns the files written. */
async function writePages(
  pool: WorkerPool,
  changed: Iterable<WorkerRequest>,
  onWritten: Writing['onWritten'],
): Promise<string[]> {
  const files: string[] = []
  let pages = 0
  await pool.run(changed, (reply) => {
    if (reply.kind !== 'written') return
    pages += reply.pages
    for (const file of reply.files) files.push(file)
    onWritten(reply.pages, pages)
  })
  return files
}
