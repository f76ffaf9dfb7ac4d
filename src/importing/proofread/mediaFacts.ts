import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import sharp from 'sharp'
import type { MediaFacts } from '#proofreading/paperFacts.ts'
import type { ProofMediaFile } from '#proofreading/proof/findMediaFiles.ts'

/** Files looked at at a time. */
const AT_A_TIME = 16

/** `content/` below the site's root is the newsroom's folder itself, whatever its name is on disk. */
const IN_CONTENT = 'content/'

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/iu

/** The media files that are there, each looked at once; pictures with their size as it is seen. */
export async function readMediaFacts(
  folder: string,
  media: readonly ProofMediaFile[],
): Promise<Map<string, MediaFacts>> {
  const limit = pLimit(AT_A_TIME)
  const files = [...new Set(media.map(({ file }) => file))]
  const found = await Promise.all(
    files.map((file) => limit(async () => [file, await factsOf(pathOf(folder, file))] as const)),
  )
  return new Map(found.flatMap(([file, facts]) => (facts === undefined ? [] : [[file, facts]])))
}

const pathOf = (folder: string, file: string): string =>
  file.startsWith(IN_CONTENT) ? join(folder, file.slice(IN_CONTENT.length)) : join(folder, '..', file)

/** Undefined where there is no such file; a file that is no picture, or a damaged one, has no size. */
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
