import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { isSamePicture } from '../../drafts/isSamePicture.ts'
import { listImages } from './listImages.ts'

/** The lead image with the words that the page shows with the same picture, wherever that is. */
export function withShownCaption(image: Image | undefined, blocks: readonly Block[]): Image | undefined {
  const shown = image && blocks.flatMap(listImages).find((each) => isSamePicture(each.url, image.url))
  if (!image || !shown) return image
  const { caption = image.caption, creditText = image.creditText, alternateText = image.alternateText } = shown
  return {
    ...image,
    ...(caption !== undefined && { caption }),
    ...(creditText !== undefined && { creditText }),
    ...(alternateText !== undefined && { alternateText }),
  }
}
