import type { BlockOf } from '#article/blocks/block.ts'
import { captionToHtml } from '../captionToHtml.ts'
import { element } from '../element.ts'
import { figureToHtml } from '../figureToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

/** A figure that contains a figure for each picture and the gallery's caption. */
export const galleryToHtml: BlockMarkup<BlockOf<'gallery'>> = ({ images, caption }, { setting, own }) => {
  const pictures = images.map((image) => figureToHtml(image, setting))
  return element('figure', own, pictures, captionToHtml(caption, undefined, setting))
}
