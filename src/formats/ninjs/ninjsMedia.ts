import { captionOfHtml } from '../html/captionOfHtml.ts'
import { resolveAddress, resolveWebAddress } from '../html/markup/resolveAddress.ts'
import type { Block } from '#article/schema/block.ts'
import type { RelatedLink } from '#article/schema/link.ts'
import type { Image } from '#article/schema/media.ts'
import { htmlText } from '../drafts/htmlText.ts'
import { at, countOf, isObject, objectOf, sizeOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { isRenditionOf } from '../drafts/leadImage.ts'
import { creditLines, valueOf } from './ninjsValues.ts'

export type NinjsMedia = { image: Image | undefined; body: Block[]; related: RelatedLink[] }

/** Pictures, recordings and other stories beside a text: the first picture leads, more are a gallery after it. Graphics, a chart or a logo, never lead. */
export function ninjsMedia(item: JsonObject, base: string | undefined, text: readonly Block[]): NinjsMedia {
  const associations = [...ownMedia(item), ...associationsOf(item)]
  const imagesOf = (kind: string) =>
    associations.filter(({ type }) => type === kind).flatMap((each) => imageOf(each, base) ?? [])
  const [image, ...pictures] = imagesOf('picture')
  const others = [...pictures, ...imagesOf('graphic')]
  const more = others.filter((each) => !text.some((block) => isShownBy(block, each)))
  const gallery: Block[] =
    more.length > 1 ? [{ type: 'gallery', images: more }] : more.map((each) => ({ type: 'image', ...each }))
  const recordings = associations.flatMap((each) => recordingOf(each, base))
  return {
    image,
    body: [...text.map((block) => completed(block, others)), ...gallery, ...recordings],
    related: associations.flatMap(relatedOf),
  }
}

const isShownBy = (block: Block, image: Image): boolean => block.type === 'image' && isRenditionOf(image, block)

/** HTML holds small copies of the pictures beside it: the better one, with its credit, stands in their place. */
function completed(block: Block, images: readonly Image[]): Block {
  const image = images.find((each) => isShownBy(block, each))
  if (block.type !== 'image' || !image) return block
  return { ...block, ...image, ...(block.caption !== undefined && { caption: block.caption }) }
}

/** An item that is itself a picture or a recording. */
function ownMedia(item: JsonObject): JsonObject[] {
  const type = textOf(item.type) ?? ''
  if (type === 'graphic') return [{ ...withoutWords(item), type: 'picture' }]
  return ['picture', 'audio', 'video'].includes(type) ? [withoutWords(item)] : []
}

/** The words of an item that is a picture or a recording are its text. */
const withoutWords = (item: JsonObject): JsonObject => ({
  ...Object.fromEntries(Object.entries(item).filter(([key]) => !key.startsWith('description'))),
  descriptions: creditLines(item),
})

/** An object by name in 1.x, a list in 2.x and 3.x. */
export function associationsOf(item: JsonObject): JsonObject[] {
  const { associations } = item
  return (Array.isArray(associations) ? associations : Object.values(objectOf(associations))).filter(isObject)
}

type Rendition = { url: string; width: number | undefined; type: string; value: JsonObject }

function renditionsOf(item: JsonObject, kind: string, base: string | undefined): Rendition[] {
  const { renditions } = item
  const list = Array.isArray(renditions)
    ? renditions.map((value: unknown) => ({ name: textOf(at(value, 'name')) ?? '', value }))
    : Object.entries(objectOf(renditions)).map(([name, value]) => ({ name, value }))
  return list.flatMap(({ name, value }): Rendition[] => {
    const url = resolveAddress(textOf(at(value, 'href')), base)
    const type =
      textOf(at(value, 'contenttype')) ??
      textOf(at(value, 'mimetype')) ??
      (item.type === 'picture' || item.type === 'graphic' ? 'image' : textOf(item.type)) ??
      kind
    return url === undefined || !isObject(value) || !type.startsWith(kind) || /watermark/iu.test(`${name} ${url}`)
      ? []
      : [{ url, width: countOf(value.width), type, value }]
  })
}

/** Wider than any screen that a paper is read on; narrower than its lead picture. */
const WIDEST = 2600
const NARROWEST = 1000

/** The widest rendition for a screen, with the others of its shape to choose from. */
function imageOf(item: JsonObject, base: string | undefined): Image | undefined {
  const all = renditionsOf(item, 'image', base).toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
  const best =
    all.findLast(({ width = 0 }) => width >= NARROWEST && width <= WIDEST) ??
    all.find(({ width = 0 }) => width > WIDEST) ??
    all.at(-1) ??
    namedByUri(item)
  if (!best) return undefined
  const { caption, creditText } = captionOfHtml(
    valueOf(item, 'description', ['caption', 'summary']) ?? '',
    base,
    textOf(item.language),
  )
  const credit =
    htmlText(
      textOf(item.byline) ?? textOf(item.by) ?? textOf(creditLines(item)[0]?.value) ?? textOf(item.copyrightholder),
    ) || creditText
  const alternateText = valueOf(item, 'headline', ['alt', 'main'])
  const sizes = new Map(
    all.flatMap(({ url, width }) => (width === undefined ? [] : [[width, { url, width }] as const])),
  )
  return {
    url: best.url,
    ...sizeOf(best.value),
    ...(alternateText !== undefined && { alternateText }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
    ...(sizes.size > 1 && { renditions: [...sizes.values()] }),
  }
}

/** Some agencies call a picture by its address, and list renditions without theirs. */
function namedByUri(item: JsonObject): Rendition | undefined {
  const url = resolveWebAddress(textOf(item.uri), undefined)
  return url !== undefined && /\.(?:jpe?g|png|webp|gif|avif)$/iu.test(url)
    ? { url, width: undefined, type: 'image', value: {} }
    : undefined
}

/** What no browser plays stands behind what some do. */
const isForPlayersOnly = ({ type }: Rendition): boolean => /x-ms-|quicktime|flv|avi|3gp/iu.test(type)

function recordingOf(item: JsonObject, base: string | undefined): Block[] {
  const type = textOf(item.type)
  if (type !== 'audio' && type !== 'video') return []
  const best = renditionsOf(item, type, base).toSorted(
    (a, b) => Number(isForPlayersOnly(a)) - Number(isForPlayersOnly(b)) || (b.width ?? 0) - (a.width ?? 0),
  )[0]
  if (!best) return []
  const poster = imageOf(item, base)?.url
  const title = valueOf(item, 'headline', ['main'])
  const caption = valueOf(item, 'description', ['caption', 'summary'])
  const shared = { url: best.url, ...(title !== undefined && { title }), ...(caption !== undefined && { caption }) }
  return [
    type === 'audio'
      ? { type, ...shared }
      : { type, ...shared, ...sizeOf(best.value), ...(poster !== undefined && { poster }) },
  ]
}

/** Another story, where it has an address that a reader can visit. */
function relatedOf(item: JsonObject): RelatedLink[] {
  const url = resolveWebAddress(textOf(item.uri), undefined)
  const headline = valueOf(item, 'headline', ['main'])
  const isStory = item.type === 'text' || item.type === 'composite'
  return isStory && url !== undefined && headline !== undefined ? [{ headline, url }] : []
}
