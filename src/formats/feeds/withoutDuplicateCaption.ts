import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { toPlainText } from '#article/text/toPlainText.ts'
import { joinBodyText, normalizeForComparison } from '../drafts/joinBodyText.ts'

/** A picture without the caption that is already the whole text of its item. */
export function withoutDuplicateCaption(image: Image | undefined, body: readonly Block[]): Image | undefined {
  if (image?.caption === undefined) return image
  const captionText = normalizeForComparison(toPlainText(image.caption))
  if (captionText !== normalizeForComparison(joinBodyText(body))) return image
  const { caption: _caption, ...bare } = image
  return bare
}
