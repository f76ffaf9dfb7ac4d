import type { Block } from '../blocks/block.ts'
import type { Image } from '../schema/media.ts'
import { walkBlocks } from './walkBlocks.ts'

/** A picture of an article, with the language and direction of its block where the block states them. */
export type ArticlePicture = Image & { lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** The pictures of an article in reading order, the lead picture first. A picture used twice is listed once. */
export function collectPictures({
  image,
  body,
}: {
  image?: Image | undefined
  body: readonly Block[]
}): ArticlePicture[] {
  const all = [...(image === undefined ? [] : [image]), ...walkBlocks(body).flatMap(picturesOf)]
  const seen = new Set<string>()
  return all.filter(({ url }) => !seen.has(url) && seen.add(url))
}

function picturesOf(block: Block): ArticlePicture[] {
  if (block.type === 'image') return [block]
  if (block.type !== 'gallery') return []
  return block.images.map((image) => ({ ...image, lang: block.lang, dir: block.dir }))
}
