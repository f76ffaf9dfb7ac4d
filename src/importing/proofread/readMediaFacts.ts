import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pLimit from 'p-limit'
import sharp from 'sharp'
import type { MediaFacts } from '#proofreading/paperFacts.ts'
import type { ProofMediaFile } from '#proofreading/proof/findMediaFiles.ts'
import { findMediaFault } from '#publishing/media/findMediaFault.ts'
import { isPicture } from '#publishing/media/findPictureFault.ts'

const MAX_CONCURRENT_FILES = 16

/** This path on the site is the newsroom's folder, whatever its name on disk. */
const CONTENT_PREFIX = 'content/'

/** Of the content folder only these are published. */
const MEDIA = /^content\/[^/]+\/media\//u

/** Finds the media files that exist, pictures with their displayed size, and what is wrong with a file. */
export async function readMediaFacts(
  folder: string,
  media: readonly ProofMediaFile[],
): Promise<Map<string, MediaFacts>> {
  const limit = pLimit(MAX_CONCURRENT_FILES)
  const files = [...new Set(media.map(({ file }) => file))]
  const found = await Promise.all(files.map((file) => limit(async () => [file, await factsOf(folder, file)] as const)))
  return new Map(found.flatMap(([file, facts]) => (facts === undefined ? [] : [[file, facts]])))
}

const pathOf = (folder: string, file: string): string =>
  file.startsWith(CONTENT_PREFIX) ? join(folder, file.slice(CONTENT_PREFIX.length)) : join(folder, '..', file)

/** Undefined if there is no such file, or it is where no build would publish it. */
async function factsOf(folder: string, file: string): Promise<MediaFacts | undefined> {
  const path = pathOf(folder, file)
  const isPublished = !file.startsWith(CONTENT_PREFIX) || MEDIA.test(file)
  if (!isPublished || !existsSync(path)) return undefined
  const fault = await findMediaFault(path)
  if (fault !== undefined) return { fault }
  if (!isPicture(path)) return {}
  const { width, height } = (await sharp(path).metadata()).autoOrient
  return { width, height }
}
