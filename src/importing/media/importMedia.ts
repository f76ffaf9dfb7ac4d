import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { collectPictures } from '#article/body/collectPictures.ts'
import { mapMedia } from '#article/body/mapMedia.ts'
import type { Article } from '#article/article.ts'
import type { Image } from '#article/schema/media.ts'
import { walkBlocks } from '#article/body/walkBlocks.ts'
import { isWebAddress } from '../input/fetchBytes.ts'
import { languageFolder } from '../store/languageFolder.ts'
import { findLocalFiles } from './findLocalFiles.ts'
import { findLocalMedia } from './findLocalMedia.ts'
import { contentHash, type PictureFile } from '../store/importIndex.ts'
import type { PictureStore } from './createPictureStore.ts'

export type MissingPicture = { url: string; reason: string }

/** The article with the addresses of its imported pictures. A picture that is missing keeps its own address. */
type ImportedMedia = { article: Article; imported: number; missing: MissingPicture[] }

/**
 * Imports pictures from the web or from beside the input file. Recordings are imported only from beside it, because
 * they may be too large to download without being asked for.
 */
export async function importMedia(article: Article, input: string, store: PictureStore): Promise<ImportedMedia> {
  const language = languageFolder(article.inLanguage)
  const pictures = new Map<string, PictureFile>()
  const missing: MissingPicture[] = []
  const addresses = pictureAddresses(article)
  const localFiles = findLocalFiles(addresses, input)
  await Promise.all(
    addresses.map(async (url) => {
      const found = await store.add(url, localFiles.get(url), language)
      if ('reason' in found) missing.push({ url, reason: found.reason })
      else pictures.set(url, found)
    }),
  )
  const recordings = await copyRecordings(article, input, join(store.out, language))
  const addressOf = (url: string) => pictures.get(url)?.file.slice(language.length + 1) ?? recordings.get(url) ?? url
  const mapped = mapMedia(article, {
    image: (image) => withFile(image, pictures.get(image.url), addressOf(image.url)),
    address: addressOf,
    link: (href) => href,
  })
  return {
    article: mapped,
    imported: pictures.size,
    missing: missing.toSorted((a, b) => addresses.indexOf(a.url) - addresses.indexOf(b.url)),
  }
}

/** The image with its imported file. Other sizes are dropped, because the build creates its own. */
function withFile(image: Image, file: PictureFile | undefined, url: string): Image {
  if (!file) return image
  const { renditions: _renditions, ...texts } = image
  return { ...texts, url, width: file.width, height: file.height }
}

function pictureAddresses(article: Article): string[] {
  const stills = walkBlocks(article.body).flatMap((block) => {
    if (block.type === 'video') return block.poster ?? []
    return block.type === 'embed' ? (block.thumbnail ?? []) : []
  })
  return [...new Set([...collectPictures(article).map(({ url }) => url), ...stills])]
}

/**
 * Copies audio and video files from beside the input. Returns their new paths, from the language's folder, by
 * address.
 */
async function copyRecordings(article: Article, input: string, folder: string): Promise<Map<string, string>> {
  const copied = new Map<string, string>()
  if (isWebAddress(input)) return copied
  for (const block of walkBlocks(article.body)) {
    if (block.type !== 'audio' && block.type !== 'video') continue
    for (const url of [block.url, ...(block.tracks ?? []).map((track) => track.url)]) {
      await copyRecording(url, findLocalMedia(url, input), { folder, copied })
    }
  }
  return copied
}

async function copyRecording(
  url: string,
  path: string | undefined,
  { folder, copied }: { folder: string; copied: Map<string, string> },
): Promise<void> {
  if (path === undefined) return
  const extension = extname(path)
  const name = `media/${basename(path, extension)}-${contentHash(await readFile(path))}${extension}`
  copied.set(url, name)
  if (existsSync(join(folder, name))) return
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await copyFile(path, join(folder, name))
}
