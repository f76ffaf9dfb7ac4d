import type { Finding } from '#proofreading/finding.ts'
import type { PublishedMedia } from '../media/publishMedia.ts'
import { checkChanges } from './checkChanges.ts'
import { collectChanges, type Changes } from './collectChanges.ts'
import type { Paper } from './createPaper.ts'
import type { WorkerPool } from './createWorkerPool.ts'
import { refuseToEmpty } from './refuseToEmpty.ts'
import type { Published } from './published.ts'
import type { PublishOptions } from './publishOptions.ts'
import { updateMedia } from './updateMedia.ts'
import { updatePaper } from './updatePaper.ts'

/** A change that is read and checked, and that no page shows yet. */
export type PreparedChanges = { changes: Changes; media: PublishedMedia; paper: Paper; findings: readonly Finding[] }

/**
 * Reads what changed since the last publication: the named files of the content folder, and stories whose time has
 * come. Throws the problems of the changed files. It writes nothing but media.
 */
export async function prepareChanges(
  published: Published,
  files: ReadonlySet<string>,
  options: PublishOptions,
  pool: WorkerPool,
): Promise<PreparedChanges> {
  const changes = await collectChanges(published, files, options, pool)
  const media = await updateMedia(published.media, changes, options)
  const paper = updatePaper(published, changes, media.pictures, options)
  refuseToEmpty(findEmptied(published.paper, paper), [...published.manifest.keys()], options)
  return { changes, media, paper, findings: checkChanges(changes.read, paper, media, options) }
}

/** The languages that had stories and have none any longer, as after a folder was moved. */
const findEmptied = (before: Paper, after: Paper): Paper['editions'] =>
  after.editions.filter(({ edition }, index) => {
    const old = before.editions[index]
    return edition.all.length === 0 && old !== undefined && old.edition.all.length > 0
  })
