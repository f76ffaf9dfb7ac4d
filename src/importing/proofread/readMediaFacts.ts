import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import sharp from 'sharp'
import type { MediaFacts } from '#proofreading/paperFacts.ts'
import type { ProofMediaFile } from '#proofreading/proof/findMediaFiles.ts'

const MAX_CONCURRENT_FILES = 16

/** This path on the site is the newsroom's folder, whatever its name on disk. */
const CONTENT_PREFIX = 'content/'

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/iu

/** Finds the media files that exist, pictures with their displayed size. */
export async function readMediaFacts(
  folder: string,
  media: readonly ProofMediaFile[],
): Promise<Map<string, MediaFacts>> {
  const limit = pLimit(MAX_CONCURRENT_FILES)
  const files = [...new Set(media.map(({ file }) => file))]
  const found = await Promise.all(
    files.map((file) => limit(async () => [file, await factsOf(pathOf(folder, file))] as const)),
  )
  return new Map(found.flatMap(([file, facts]) => (facts === undefined ? [] : [[file, facts]])))
}

const pathOf = (folder: string, file: string): string =>
  file.startsWith(CONTENT_PREFIX) ? join(folder, file.slice(CONTENT_PREFIX.length)) : join(folder, '..', file)

/** Undefined if there is no such file. A damaged picture, or another kind of file, has no size. */
async function factsOf(path: string): Promise<MediaFacts | undefined> {
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
  if (!isFile) return undefined
  if (!PICTURE.test(path)) return {}
  return sharp(path)
    .metadata()
    .then(
      ({ autoOrient: { width, height } }) => ({ width, height }),
      () => ({}),
    )
}
