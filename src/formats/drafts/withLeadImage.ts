import { toPlainText } from '#article/text/toPlainText.ts'
import type { Block, BlockOf } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { isSamePicture } from './isSamePicture.ts'

/** A copy of the lead picture within this many first blocks opens the story. */
const MAX_OPENING_BLOCKS = 2

/** The lead picture and the body without a copy of it. Without a lead picture the picture that opens the body leads. */
export function withLeadImage(
  image: Image | undefined,
  body: readonly Block[],
): { image: Image | undefined; body: Block[] } {
  if (!image) return firstPicture(body)
  const copies = body.filter(
    (block, place) =>
      block.type === 'image' &&
      isRenditionOf(image, block) &&
      (place < MAX_OPENING_BLOCKS || hasSameCaption(block, image)),
  )
  const [copy] = copies
  return {
    image: copy?.type === 'image' ? withCopy(image, copy) : image,
    body: body.filter((block) => !copies.includes(block)),
  }
}

/** A copy further down stays in the text if it has a caption of its own. */
function hasSameCaption({ caption }: BlockOf<'image'>, lead: Image): boolean {
  return caption === undefined || lead.caption === undefined || toPlainText(caption) === toPlainText(lead.caption)
}

function firstPicture(body: readonly Block[]): { image: Image | undefined; body: Block[] } {
  const [first, ...others] = body
  if (first?.type !== 'image' || others.length === 0) return { image: undefined, body: [...body] }
  return { image: toImage(first), body: others }
}

/**
 * The lead picture with the caption and credit under its copy in the body, which readers of the source see. If a feed
 * names only a thumbnail, the file of the copy is used.
 */
function withCopy(lead: Image, copy: BlockOf<'image'>): Image {
  const { url: _url, width: _width, height: _height, ...words } = lead
  const shown =
    copy.caption === undefined
      ? {}
      : { caption: copy.caption, ...(copy.creditText !== undefined && { creditText: copy.creditText }) }
  if (lead.width === undefined || lead.width >= (copy.width ?? 0)) return { ...toImage(copy), ...lead, ...shown }
  return { ...toImage(copy), ...words, ...shown }
}

/** The image of an image block. */
export const toImage = ({
  type: _type,
  href: _href,
  id: _id,
  lang: _lang,
  dir: _dir,
  ...image
}: BlockOf<'image'>): Image => image

/** Whether a block shows an image in any of the sizes that its source names. */
export const isRenditionOf = (image: Image, { url }: BlockOf<'image'>): boolean =>
  [image, ...(image.renditions ?? [])].some((each) => isSamePicture(each.url, url))
