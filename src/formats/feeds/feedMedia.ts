import { captionOfHtml } from '../html/captionOfHtml.ts'
import { attribute, descendants, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveAddress } from '../html/markup/resolveAddress.ts'
import { plainText } from '#article/text/plainText.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { bodyText, letters } from '../drafts/bodyText.ts'
import { htmlText } from '../drafts/htmlText.ts'
import { countOf } from '../parsing/jsonValue.ts'
import { isSamePicture } from '../drafts/samePicture.ts'
import { childText } from '../xml/xmlTree.ts'

export type FeedMedia = { image: Image | undefined; others: Image[]; attachments: Record<string, unknown>[] }

/** Media RSS, enclosures and podcast pictures: the largest picture leads, other pictures and recordings follow the text. */
export function feedMedia(item: MarkupElement, base: string | undefined): FeedMedia {
  const media = descendants(item.children).filter(({ name }) =>
    ['media:content', 'media:thumbnail', 'enclosure', 'itunes:image'].includes(name),
  )
  const links = descendants(item.children).filter(
    (each) => each.name === 'atom:link' && attribute(each, 'rel') === 'enclosure',
  )
  const all = [...new Set([...media, ...links])]
  const pictures = all.filter(isPicture).toSorted((a, b) => widthOf(b) - widthOf(a) || rank(a) - rank(b))
  const image = pictures.map((each) => imageOf(each, item, base)).find((each) => each !== undefined)
  return {
    image,
    others: image ? otherPictures(image, pictures, item, base) : [],
    attachments: all.flatMap((each) => recordingOf(each, item)),
  }
}

/** Sizes of one picture say one thing; what says another, or is not said to be a size, is another picture. */
function otherPictures(
  lead: Image,
  pictures: readonly MarkupElement[],
  item: MarkupElement,
  base: string | undefined,
): Image[] {
  const sized = new Set(
    descendants([item])
      .filter(({ name }) => name === 'media:group')
      .flatMap(({ children }) => children),
  )
  const isOwn = (each: MarkupElement) =>
    each.name === 'media:content' &&
    (childText(each, 'media:description') !== undefined || (attribute(each, 'width') === undefined && !sized.has(each)))
  return pictures
    .filter(isOwn)
    .flatMap((each) => imageOf(each, item, base) ?? [])
    .reduce<Image[]>(
      (kept, image) => ([lead, ...kept].some((each) => isOneWith(image, each)) ? kept : [...kept, image]),
      [],
    )
}

const isOneWith = (a: Image, b: Image): boolean =>
  isSamePicture(a.url, b.url) ||
  (a.caption !== undefined && b.caption !== undefined && plainText(a.caption) === plainText(b.caption))

/** Pictures of a feed that its text does not show, as they stand after it. */
export function unshown(pictures: readonly Image[], text: readonly Block[]): Block[] {
  const shown = text.flatMap(picturesOf)
  const images = pictures.filter(({ url }) => !shown.some((each) => isSamePicture(each.url, url)))
  return images.length > 1 ? [{ type: 'gallery', images }] : images.map((image) => ({ type: 'image', ...image }))
}

function picturesOf(block: Block): Image[] {
  if (block.type === 'gallery') return block.images
  return block.type === 'image' ? [block] : []
}

/** What Media RSS says of an item that has no title or no text of its own. */
export const mediaWords = (item: MarkupElement, kind: 'title' | 'description'): string | undefined =>
  descendants(item.children)
    .filter(({ name }) => name === `media:${kind}`)
    .map((each) => textContent(each).trim())
    .find((words) => words !== '')

/** A picture without the caption that is the whole text already. */
export function withoutDuplicateCaption(image: Image | undefined, body: readonly Block[]): Image | undefined {
  if (image?.caption === undefined || letters(plainText(image.caption)) !== letters(bodyText(body))) return image
  const { caption: _caption, ...bare } = image
  return bare
}

const typeOf = (element: MarkupElement): string =>
  attribute(element, 'type') ??
  (attribute(element, 'medium') === undefined ? '' : `${attribute(element, 'medium') ?? ''}/`)

/** WordPress.com names the author's portrait among the pictures of the text. */
const PORTRAIT = /gravatar\.com\//iu

function isPicture(element: MarkupElement): boolean {
  if (PORTRAIT.test(addressOf(element) ?? '')) return false
  if (element.name === 'media:thumbnail' || element.name === 'itunes:image') return true
  return typeOf(element) === ''
    ? /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/iu.test(addressOf(element) ?? '')
    : typeOf(element).startsWith('image/')
}

const addressOf = (element: MarkupElement): string | undefined =>
  attribute(element, 'url') ?? attribute(element, 'href')

const widthOf = (element: MarkupElement): number => countOf(attribute(element, 'width')) ?? 0

/** Of pictures that do not say their width: the content before its thumbnail. */
const rank = ({ name }: MarkupElement): number =>
  ['media:content', 'enclosure', 'atom:link', 'media:thumbnail', 'itunes:image'].indexOf(name)

function imageOf(element: MarkupElement, item: MarkupElement, base: string | undefined): Image | undefined {
  const url = resolveAddress(addressOf(element), base)
  if (url === undefined) return undefined
  const holder = descendants([item]).find((each) => each.name === 'media:group' && each.children.includes(element))
  const say = (name: string) =>
    childText(element, name) ??
    (holder && childText(holder, name)) ??
    (element.name.startsWith('media:') ? childText(item, name) : undefined)
  const { caption, creditText } = captionOfHtml(say('media:description') ?? '', base)
  const credit = htmlText(say('media:credit')) || creditText
  const alternateText = htmlText(say('media:title'))
  const width = widthOf(element)
  const height = countOf(attribute(element, 'height'))
  return {
    url,
    ...(width > 0 && height !== undefined && { width, height }),
    ...(alternateText !== '' && { alternateText }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
  }
}

function recordingOf(element: MarkupElement, item: MarkupElement): Record<string, unknown>[] {
  const isRecording = /^(?:audio|video)\//u.test(typeOf(element))
  return isRecording
    ? [
        {
          url: addressOf(element),
          mime_type: typeOf(element),
          title: childText(element, 'media:title'),
          duration_in_seconds: attribute(element, 'duration') ?? childText(item, 'itunes:duration'),
        },
      ]
    : []
}
