import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { isSamePicture } from '../drafts/isSamePicture.ts'

/** Blocks of the pictures of a feed item that its text does not show; several are a gallery. */
export function createUnshownPictures(pictures: readonly Image[], text: readonly Block[]): Block[] {
  const shown = text.flatMap(imagesOf)
  const images = pictures.filter(({ url }) => !shown.some((each) => isSamePicture(each.url, url)))
  return images.length > 1 ? [{ type: 'gallery', images }] : images.map((image) => ({ type: 'image', ...image }))
}

function imagesOf(block: Block): Image[] {
  if (block.type === 'gallery') return block.images
  return block.type === 'image' ? [block] : []
}
