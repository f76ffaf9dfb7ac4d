import type { Image } from '#article/schema/media.ts'
import { toPlainText } from '#article/text/toPlainText.ts'
import { isSamePicture } from '../drafts/isSamePicture.ts'
import { attribute, descendants, type MarkupElement } from '../html/markup/markup.ts'
import { countOf } from '../parsing/jsonValue.ts'
import { readChildText } from '../xml/parseXml.ts'
import { parseFeedImage, readMediaAddress } from './parseFeedImage.ts'

export type FeedMedia = {
  /** The lead picture. */
  image: Image | undefined
  /** Other pictures of the item; further sizes of one picture are left out. */
  others: Image[]
  /** Recordings, in the shape of JSON Feed's attachments. */
  attachments: Record<string, unknown>[]
}

/** Elements with media, the ones whose picture is likely to be largest first. */
const MEDIA_ELEMENTS = ['media:content', 'enclosure', 'atom:link', 'media:thumbnail', 'itunes:image']

/** Pictures and recordings of an item, from Media RSS, enclosures and podcast pictures. The widest picture leads. */
export function parseFeedMedia(item: MarkupElement, base: string | undefined): FeedMedia {
  const media = descendants(item.children).filter(isMedia)
  const pictures = media.filter(isPicture).toSorted((a, b) => widthOf(b) - widthOf(a) || rankOf(a) - rankOf(b))
  const image = pictures.map((each) => parseFeedImage(each, item, base)).find((each) => each !== undefined)
  return {
    image,
    others: image ? otherPictures(image, pictures, item, base) : [],
    attachments: media.flatMap((each) => recordingOf(each, item)),
  }
}

const isMedia = (element: MarkupElement): boolean =>
  MEDIA_ELEMENTS.includes(element.name) && (element.name !== 'atom:link' || attribute(element, 'rel') === 'enclosure')

/** Elements for sizes of one picture share its words. One with its own words or without a size is another picture. */
function otherPictures(
  lead: Image,
  pictures: readonly MarkupElement[],
  item: MarkupElement,
  base: string | undefined,
): Image[] {
  const groups = descendants([item]).filter(({ name }) => name === 'media:group')
  const inGroups = new Set(groups.flatMap(({ children }) => children))
  const isOther = (each: MarkupElement) =>
    each.name === 'media:content' &&
    (readChildText(each, 'media:description') !== undefined ||
      (attribute(each, 'width') === undefined && !inGroups.has(each)))
  const others: Image[] = []
  for (const image of pictures.filter(isOther).flatMap((each) => parseFeedImage(each, item, base) ?? [])) {
    if (![lead, ...others].some((each) => isSameImage(image, each))) others.push(image)
  }
  return others
}

/** Sizes of a picture share its caption. Two pictures of one size may share one too: the name of the agency. */
const isSameImage = (a: Image, b: Image): boolean =>
  isSamePicture(a.url, b.url) || (hasSameCaption(a, b) && !hasSameSize(a, b))

const hasSameCaption = (a: Image, b: Image): boolean =>
  a.caption !== undefined && b.caption !== undefined && toPlainText(a.caption) === toPlainText(b.caption)

const hasSameSize = (a: Image, b: Image): boolean =>
  a.width !== undefined && a.height !== undefined && a.width === b.width && a.height === b.height

/** The MIME type, or at least its first half from `medium`. */
function typeOf(element: MarkupElement): string {
  const medium = attribute(element, 'medium')
  return attribute(element, 'type') ?? (medium === undefined ? '' : `${medium}/`)
}

/** WordPress.com lists the author's portrait among the pictures of the text. */
const PORTRAIT = /gravatar\.com\//iu
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/iu

function isPicture(element: MarkupElement): boolean {
  const address = readMediaAddress(element) ?? ''
  if (PORTRAIT.test(address)) return false
  if (element.name === 'media:thumbnail' || element.name === 'itunes:image') return true
  return typeOf(element) === '' ? PICTURE_FILE.test(address) : typeOf(element).startsWith('image/')
}

const widthOf = (element: MarkupElement): number => countOf(attribute(element, 'width')) ?? 0

const rankOf = ({ name }: MarkupElement): number => MEDIA_ELEMENTS.indexOf(name)

function recordingOf(element: MarkupElement, item: MarkupElement): Record<string, unknown>[] {
  const type = typeOf(element)
  if (!/^(?:audio|video)\//u.test(type)) return []
  return [
    {
      url: readMediaAddress(element),
      mime_type: type,
      title: readChildText(element, 'media:title'),
      duration_in_seconds: attribute(element, 'duration') ?? readChildText(item, 'itunes:duration'),
    },
  ]
}
