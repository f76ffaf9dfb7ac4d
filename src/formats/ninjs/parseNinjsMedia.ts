import type { Block } from '#article/blocks/block.ts'
import type { RelatedLink } from '#article/schema/link.ts'
import type { Image } from '#article/schema/media.ts'
import { isRenditionOf } from '../drafts/withLeadImage.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { isObject, objectOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { parseNinjsImage } from './parseNinjsImage.ts'
import { parseNinjsRecording } from './parseNinjsRecording.ts'
import { findCreditLines, readText } from './ninjsValues.ts'

type NinjsMedia = { image: Image | undefined; body: Block[]; related: RelatedLink[] }

/**
 * The pictures, recordings and stories that an item is associated with. The first picture leads, others follow the text
 * as a gallery. Graphics, such as a chart or a logo, never lead.
 */
export function parseNinjsMedia(item: JsonObject, base: string | undefined, text: readonly Block[]): NinjsMedia {
  const associations = [...ownMedia(item), ...listAssociations(item)]
  const imagesOf = (type: string) =>
    associations.filter((each) => each.type === type).flatMap((each) => parseNinjsImage(each, base) ?? [])
  const [image, ...pictures] = imagesOf('picture')
  const others = [...pictures, ...imagesOf('graphic')]
  const unshown = others.filter((each) => !text.some((block) => isShownBy(block, each)))
  return {
    image,
    body: [
      ...text.map((block) => withBetterPicture(block, others)),
      ...galleryOf(unshown),
      ...associations.flatMap((each) => parseNinjsRecording(each, base)),
    ],
    related: associations.flatMap(relatedLinkOf),
  }
}

const galleryOf = (images: Image[]): Block[] =>
  images.length > 1 ? [{ type: 'gallery', images }] : images.map((each) => ({ type: 'image', ...each }))

const isShownBy = (block: Block, image: Image): boolean => block.type === 'image' && isRenditionOf(image, block)

/** The text shows small copies of the associated pictures: each is replaced by the picture, with its credit. */
function withBetterPicture(block: Block, images: readonly Image[]): Block {
  const image = images.find((each) => isShownBy(block, each))
  if (block.type !== 'image' || !image) return block
  return { ...block, ...image, ...(block.caption !== undefined && { caption: block.caption }) }
}

/** An item that is itself a picture or a recording. */
function ownMedia(item: JsonObject): JsonObject[] {
  const type = textOf(item.type) ?? ''
  if (type === 'graphic') return [{ ...withoutDescription(item), type: 'picture' }]
  return ['picture', 'audio', 'video'].includes(type) ? [withoutDescription(item)] : []
}

/** The description of such an item is the text of the article, and so no caption. */
const withoutDescription = (item: JsonObject): JsonObject => ({
  ...Object.fromEntries(Object.entries(item).filter(([key]) => !key.startsWith('description'))),
  descriptions: findCreditLines(item),
})

/** An object by name in ninjs 1, a list in 2 and 3. */
export function listAssociations({ associations }: JsonObject): JsonObject[] {
  return (Array.isArray(associations) ? associations : Object.values(objectOf(associations))).filter(isObject)
}

/** A link to an associated story whose URI is an address that readers can visit. */
function relatedLinkOf(item: JsonObject): RelatedLink[] {
  const url = resolveWebAddress(textOf(item.uri), undefined)
  const headline = readText(item, 'headline', ['main'])
  const isStory = item.type === 'text' || item.type === 'composite'
  return isStory && url !== undefined && headline !== undefined ? [{ headline, url }] : []
}
