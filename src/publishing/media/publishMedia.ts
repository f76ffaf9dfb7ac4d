import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, extname, join, relative } from 'node:path'
import pLimit from 'p-limit'
import type { BuildPaths } from '../files/buildPaths.ts'
import { FORMATS, resizePicture, type Picture } from './resizePicture.ts'
import type { PublishedPictures } from './publishedPicture.ts'

const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.tif', '.tiff'])

/** Pictures made at a time: each is encoded in three formats at once, on the threads of the image library. */
const AT_A_TIME = 2

export type PublishedMedia = { pictures: PublishedPictures; files: string[] }

/** Puts every media file of the newsroom's folder on the site, pictures in all their sizes. Returns what was written, below `out`. */
export async function publishMedia(
  { content, out, cache }: BuildPaths,
  languages: readonly string[],
  onProgress: (done: number, of: number) => void,
): Promise<PublishedMedia> {
  const files = (await Promise.all(languages.map((language) => mediaFiles(content, language)))).flat()
  const limit = pLimit(AT_A_TIME)
  let done = 0
  const published = await Promise.all(
    files.map((file) =>
      limit(async () => {
        const result = PICTURES.has(extname(file).toLowerCase())
          ? await publishPicture(content, out, cache, file)
          : await publishAsIs(content, out, file)
        onProgress(++done, files.length)
        return result
      }),
    ),
  )
  return {
    pictures: new Map(published.flatMap(({ picture }) => picture ?? [])),
    files: published.flatMap((each) => each.files),
  }
}

async function mediaFiles(content: string, language: string): Promise<string[]> {
  const folder = join(content, language, 'media')
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(content, join(entry.parentPath, entry.name)))
    .toSorted()
}

type Result = { picture?: [string, Picture][]; files: string[] }

async function publishPicture(content: string, out: string, cache: string, file: string): Promise<Result> {
  const picture = await resizePicture(content, file, cache)
  const names = picture.widths.flatMap((width) =>
    FORMATS.map((format) => ({ made: `${width}.${format}`, file: `content/${picture.stem}-${width}.${format}` })),
  )
  for (const name of names) await copyOnce(join(picture.folder, name.made), join(out, name.file))
  return { picture: [[file, picture]], files: names.map((name) => name.file) }
}

async function publishAsIs(content: string, out: string, file: string): Promise<Result> {
  await mkdir(dirname(join(out, 'content', file)), { recursive: true })
  await copyFile(join(content, file), join(out, 'content', file))
  return { files: [`content/${file}`] }
}

/** A name that holds a hash of the content never stands for other content. */
async function copyOnce(from: string, to: string): Promise<void> {
  if (existsSync(to)) return
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}
