import { parseCaptionHtml } from '../html/parseCaptionHtml.ts'
import type { MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import type { Image } from '#article/schema/media.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { readChildText } from '../xml/parseXml.ts'
import { readCustomField, readNumber, readType } from './wxrItem.ts'

/** The pictures of a WordPress export. */
export type ExportedPictures = {
  byNumber: ReadonlyMap<string, ExportedPicture>
  /** The numbers of the pictures that belong to a post, in the order of its gallery. */
  byPost: ReadonlyMap<string, string[]>
}

type ExportedPicture = {
  image: Image
  /** The caption as HTML. */
  caption: string
}

export function collectExportedPictures(items: readonly MarkupElement[]): ExportedPictures {
  const attachments = items.filter((item) => readType(item) === 'attachment' && isPicture(addressOf(item)))
  const inOrder = attachments.toSorted(
    (a, b) => Number(readChildText(a, 'wp:menu_order')) - Number(readChildText(b, 'wp:menu_order')),
  )
  const byPost = Map.groupBy(inOrder, (item) => readChildText(item, 'wp:post_parent') ?? '')
  return {
    byNumber: new Map(attachments.map((item) => [readNumber(item), pictureOf(item)])),
    byPost: new Map([...byPost].map(([post, own]) => [post, own.map(readNumber)])),
  }
}

const isPicture = (url: string | undefined): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg)$/iu.test(url ?? '')

const addressOf = (item: MarkupElement): string | undefined =>
  resolveWebAddress(readChildText(item, 'wp:attachment_url'), undefined)

/** The metadata is serialized by PHP; the size of the original picture comes first in it. */
const SIZE = /^a:\d+:\{s:5:"width";i:(\d+);s:6:"height";i:(\d+);/u

/** The picture of an attachment. Its excerpt is the caption; its title is a file name, and its text is never shown. */
function pictureOf(item: MarkupElement): ExportedPicture {
  const caption = readChildText(item, 'excerpt:encoded') ?? ''
  const alternateText = htmlToText(readCustomField(item, '_wp_attachment_image_alt'))
  const [, width, height] = SIZE.exec(readCustomField(item, '_wp_attachment_metadata') ?? '') ?? []
  const size = Number(width) > 0 && Number(height) > 0 ? { width: Number(width), height: Number(height) } : {}
  return {
    image: {
      url: addressOf(item) ?? '',
      ...size,
      ...(alternateText !== '' && { alternateText }),
      ...parseCaptionHtml(caption),
    },
    caption,
  }
}

const GALLERY = /(?<!\[)\[gallery\b([^\][]*)\]/giu

/**
 * Content with each `[gallery]` replaced by the pictures that it lists by number, or by all that belong to the post.
 */
export function withGalleries(content: string, post: string, pictures: ExportedPictures): string {
  return content.replaceAll(GALLERY, (_, attributes: string) => {
    const items = galleryPictures(attributes, post, pictures).map(({ image: { url, alternateText = '' }, caption }) => {
      const figcaption = caption === '' ? '' : `<figcaption>${caption}</figcaption>`
      return `<figure><img src="${escaped(url)}" alt="${escaped(alternateText)}">${figcaption}</figure>`
    })
    return `\n\n<div class="gallery">${items.join('')}</div>\n\n`
  })
}

/** Whether a gallery in the content would be empty. An export of posts alone holds no pictures. */
export const lacksGallery = (content: string, post: string, pictures: ExportedPictures): boolean =>
  [...content.matchAll(GALLERY)].some(([, attributes = '']) => galleryPictures(attributes, post, pictures).length === 0)

function galleryPictures(attributes: string, post: string, { byNumber, byPost }: ExportedPictures): ExportedPicture[] {
  const named =
    numbersIn(attributes, 'ids') ?? numbersIn(attributes, 'include')?.toSorted((a, b) => Number(a) - Number(b))
  const excluded = new Set(numbersIn(attributes, 'exclude'))
  const numbers = named ?? byPost.get(numbersIn(attributes, 'id')?.[0] ?? post) ?? []
  return numbers.filter((number) => !excluded.has(number)).flatMap((number) => byNumber.get(number) ?? [])
}

function numbersIn(attributes: string, name: string): string[] | undefined {
  const [, list] = new RegExp(String.raw`(?:^|\s)${name}=["']?([\d,\s]+)`, 'iu').exec(attributes) ?? []
  return list?.split(',').map((number) => number.trim())
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
