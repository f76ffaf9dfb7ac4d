import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { articlePictures } from '#article/body/articlePictures.ts'
import { mapMedia } from '#article/body/mapMedia.ts'
import type { Article } from '#article/article.ts'
import type { Image } from '#article/schema/media.ts'
import { walkBlocks } from '#article/body/walkBlocks.ts'
import { isWebAddress } from '../input/fetchBytes.ts'
import { languageFolder } from '../store/languageFolder.ts'
import { localMedia } from './localMedia.ts'
import { contentHash, type PictureFile } from '../store/importIndex.ts'
import type { PictureStore } from './pictureStore.ts'

export type MissingPicture = { url: string; reason: string }

/** The article with its pictures beside it; what could not be brought keeps its address, and its words. */
export type WithMedia = { article: Article; brought: number; missing: MissingPicture[] }

/** Brings pictures from the web or from beside the input, recordings only from beside it: they are too large to be fetched unasked. */
export async function bringMedia(article: Article, input: string, store: PictureStore): Promise<WithMedia> {
  const language = languageFolder(article.inLanguage)
  const pictures = new Map<string, PictureFile>()
  const missing: MissingPicture[] = []
  const addresses = pictureAddresses(article)
  await Promise.all(
    addresses.map(async (url) => {
      const found = await store.bring(url, input, language)
      if ('reason' in found) missing.push({ url, reason: found.reason })
      else pictures.set(url, found)
    }),
  )
  const recordings = await copyRecordings(article, input, join(store.out, language))
  const named = (url: string) => pictures.get(url)?.file.slice(language.length + 1) ?? recordings.get(url) ?? url
  const mapped = mapMedia(article, {
    image: (image) => placed(image, pictures.get(image.url), named(image.url)),
    address: named,
  })
  return {
    article: mapped,
    brought: pictures.size,
    missing: missing.toSorted((a, b) => addresses.indexOf(a.url) - addresses.indexOf(b.url)),
  }
}

/** The build makes other widths of the file itself. */
function placed(image: Image, file: PictureFile | undefined, url: string): Image {
  if (!file) return image
  const { renditions: _renditions, ...words } = image
  return { ...words, url, width: file.width, height: file.height }
}

function pictureAddresses(article: Article): string[] {
  const still = walkBlocks(article.body).flatMap((block) => {
    if (block.type === 'video') return block.poster ?? []
    return block.type === 'embed' ? (block.thumbnail ?? []) : []
  })
  return [...new Set([...articlePictures(article).map(({ url }) => url), ...still])]
}

/** Sound and film that lie beside the input, by their address: where they stand now, from the language's folder. */
async function copyRecordings(article: Article, input: string, folder: string): Promise<Map<string, string>> {
  const copied = new Map<string, string>()
  if (isWebAddress(input)) return copied
  for (const block of walkBlocks(article.body)) {
    if (block.type !== 'audio' && block.type !== 'video') continue
    for (const url of [block.url, ...(block.tracks ?? []).map((track) => track.url)]) {
      await copyRecording(url, localMedia(url, input), { folder, copied })
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
  const ending = extname(path)
  const name = `media/${basename(path, ending)}-${contentHash(await readFile(path))}${ending}`
  copied.set(url, name)
  if (existsSync(join(folder, name))) return
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await copyFile(path, join(folder, name))
}
