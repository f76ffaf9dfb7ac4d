import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import pLimit from 'p-limit'
import type { BuildPaths } from '../files/buildPaths.ts'
import { findMediaFault } from './findMediaFault.ts'
import { isRaster } from './findPictureFault.ts'
import { FORMATS, resizePicture, type ResizedPicture } from './resizePicture.ts'
import type { PublishedPictures } from './publishedPicture.ts'

/** Each picture is encoded in three formats at once, on the threads of the image library. */
const MAX_CONCURRENT_PICTURES = 2

export type PublishedMedia = {
  pictures: PublishedPictures
  /** The written files of each medium, named from `out`. */
  files: ReadonlyMap<string, readonly string[]>
  /** The names of the files that are on the site now, from the content folder. */
  published: ReadonlySet<string>
  /** What is wrong with the files that the paper uses and that cannot be published, by their names. */
  faults: ReadonlyMap<string, string>
  /** The media files that nothing in the paper names, from the content folder. */
  unused: string[]
}

/**
 * Copies the media files that the paper uses to the site, pictures in several sizes. Other files stay where they are:
 * the pictures of a story that is not published, or no longer, must not be on the site either.
 */
export async function publishMedia(
  { content, out, cache }: BuildPaths,
  languages: readonly string[],
  used: ReadonlySet<string>,
  onProgress: (done: number, of: number) => void,
): Promise<PublishedMedia> {
  const all = (await Promise.all(languages.map((language) => listMediaFiles(content, language)))).flat()
  const [files, unused] = [all.filter((file) => used.has(file)), all.filter((file) => !used.has(file))]
  const limit = pLimit(MAX_CONCURRENT_PICTURES)
  let done = 0
  const published = await Promise.all(
    files.map((file) =>
      limit(async () => {
        const result = isRaster(file)
          ? await publishPicture(content, out, cache, file)
          : await publishAsIs(content, out, file)
        onProgress(++done, files.length)
        return result
      }),
    ),
  )
  return {
    pictures: new Map(published.flatMap(({ picture }) => picture ?? [])),
    files: new Map(files.map((file, index) => [file, published[index]?.files ?? []])),
    published: new Set(files.filter((_, index) => published[index]?.fault === undefined)),
    faults: new Map(
      published.flatMap(({ fault }, index) => (fault === undefined ? [] : [[files[index] ?? '', fault]])),
    ),
    unused,
  }
}

async function listMediaFiles(content: string, language: string): Promise<string[]> {
  const folder = join(content, language, 'media')
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => relative(content, join(entry.parentPath, entry.name)))
    .toSorted()
}

type Result = { picture?: [string, ResizedPicture][]; files: string[]; fault?: string }

async function publishPicture(content: string, out: string, cache: string, file: string): Promise<Result> {
  const picture = await resizePicture(content, file, cache)
  if (typeof picture === 'string') return { files: [], fault: picture }
  const names = picture.widths.flatMap((width) =>
    FORMATS.map((format) => ({ resized: `${width}.${format}`, file: `content/${picture.stem}-${width}.${format}` })),
  )
  for (const name of names) await copyIfMissing(join(picture.folder, name.resized), join(out, name.file))
  return { picture: [[file, picture]], files: names.map((name) => name.file) }
}

async function publishAsIs(content: string, out: string, file: string): Promise<Result> {
  const fault = await findMediaFault(join(content, file))
  if (fault !== undefined) return { files: [], fault }
  await mkdir(dirname(join(out, 'content', file)), { recursive: true })
  await copyFile(join(content, file), join(out, 'content', file))
  return { files: [`content/${file}`] }
}

/** A file whose name contains a hash of its content needs to be copied only once. */
async function copyIfMissing(from: string, to: string): Promise<void> {
  if (existsSync(to)) return
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}
