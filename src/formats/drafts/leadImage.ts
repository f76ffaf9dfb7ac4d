import { plainText } from '#article/text/plainText.ts'
import type { Block, BlockOf } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { isSamePicture } from './samePicture.ts'

/** So far down a copy of the lead picture still opens the story. */
const OPENING = 2

/** The lead picture, and the body without it: shown once. A source that names none leads with the picture that opens its body. */
export function withLeadImage(
  image: Image | undefined,
  body: readonly Block[],
): { image: Image | undefined; body: Block[] } {
  if (!image) return firstPicture(body)
  const copies = body.filter(
    (block, place) =>
      block.type === 'image' && isRenditionOf(image, block) && (place < OPENING || saysNothingNew(block, image)),
  )
  const [copy] = copies
  return {
    image: copy?.type === 'image' ? joined(image, copy) : image,
    body: body.filter((block) => !copies.includes(block)),
  }
}

/** Further down, a copy with words of its own under it stays: they belong to its place. */
function saysNothingNew({ caption }: BlockOf<'image'>, lead: Image): boolean {
  return caption === undefined || lead.caption === undefined || plainText(caption) === plainText(lead.caption)
}

function firstPicture(body: readonly Block[]): { image: Image | undefined; body: Block[] } {
  const [first, ...others] = body
  if (first?.type !== 'image' || others.length === 0) return { image: undefined, body: [...body] }
  return { image: imageOf(first), body: others }
}

/** What the body says under the picture is what its readers see; it has its own credit there. A thumbnail that a feed names leads in the size of the body's. */
function joined(lead: Image, copy: BlockOf<'image'>): Image {
  const { url: _url, width: _width, height: _height, ...words } = lead
  const shown =
    copy.caption === undefined
      ? {}
      : { caption: copy.caption, ...(copy.creditText !== undefined && { creditText: copy.creditText }) }
  if (lead.width === undefined || lead.width >= (copy.width ?? 0)) return { ...imageOf(copy), ...lead, ...shown }
  return { ...imageOf(copy), ...words, ...shown }
}

/** A picture block as a picture. */
export const imageOf = ({
  type: _type,
  href: _href,
  id: _id,
  lang: _lang,
  dir: _dir,
  ...image
}: BlockOf<'image'>): Image => image

/** The picture itself, in any of the sizes that its source names. */
export const isRenditionOf = (image: Image, { url }: BlockOf<'image'>): boolean =>
  [image, ...(image.renditions ?? [])].some((each) => isSamePicture(each.url, url))
