import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { plainText } from '#article/text/plainText.ts'
import { bodyText, letters } from '../drafts/bodyText.ts'

/** A picture without the caption that is already the whole text of its item. */
export function withoutDuplicateCaption(image: Image | undefined, body: readonly Block[]): Image | undefined {
  if (image?.caption === undefined || letters(plainText(image.caption)) !== letters(bodyText(body))) return image
  const { caption: _caption, ...bare } = image
  return bare
}
