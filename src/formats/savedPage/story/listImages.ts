import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { toImage } from '../../drafts/withLeadImage.ts'

/** The pictures of an image block or a gallery. */
export function listImages(block: Block): Image[] {
  if (block.type === 'gallery') return block.images
  return block.type === 'image' ? [toImage(block)] : []
}
