import { captionOfHtml } from '../html/captionOfHtml.ts'
import type { MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import type { Image } from '#article/schema/media.ts'
import { htmlText } from '../drafts/htmlText.ts'
import { childrenNamed, childText } from '../xml/xmlTree.ts'

/** The pictures of a WordPress export by their numbers, and the numbers of those that belong to a post, in their order. */
export type ExportedPictures = { byNumber: ReadonlyMap<string, ExportedPicture>; byPost: ReadonlyMap<string, string[]> }

/** Its caption is kept as it was written too. */
type ExportedPicture = { image: Image; caption: string }

export function exportedPictures(items: readonly MarkupElement[]): ExportedPictures {
  const attachments = items.filter(
    (item) => childText(item, 'wp:post_type') === 'attachment' && isPicture(addressOf(item)),
  )
  const inOrder = attachments.toSorted(
    (a, b) => Number(childText(a, 'wp:menu_order')) - Number(childText(b, 'wp:menu_order')),
  )
  const byPost = Map.groupBy(inOrder, (item) => childText(item, 'wp:post_parent') ?? '')
  return {
    byNumber: new Map(attachments.map((item) => [numberOf(item), pictureOf(item)])),
    byPost: new Map([...byPost].map(([post, own]) => [post, own.map(numberOf)])),
  }
}

const isPicture = (url: string | undefined): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg)$/iu.test(url ?? '')

const addressOf = (item: MarkupElement): string | undefined =>
  resolveWebAddress(childText(item, 'wp:attachment_url'), undefined)

const numberOf = (item: MarkupElement): string => childText(item, 'wp:post_id') ?? ''

export const metaOf = (item: MarkupElement, key: string): string | undefined =>
  childrenNamed(item, 'wp:postmeta')
    .filter((meta) => childText(meta, 'wp:meta_key') === key)
    .map((meta) => childText(meta, 'wp:meta_value'))[0]

/** The whole picture is told before its sizes, in PHP's own notation. */
const SIZE = /^a:\d+:\{s:5:"width";i:(\d+);s:6:"height";i:(\d+);/u

/** An attachment: its title is a file name, its excerpt the caption, its text a description that is not shown. */
function pictureOf(item: MarkupElement): ExportedPicture {
  const caption = childText(item, 'excerpt:encoded') ?? ''
  const alternateText = htmlText(metaOf(item, '_wp_attachment_image_alt'))
  const [, width, height] = SIZE.exec(metaOf(item, '_wp_attachment_metadata') ?? '') ?? []
  const size = Number(width) > 0 && Number(height) > 0 ? { width: Number(width), height: Number(height) } : {}
  return {
    image: {
      url: addressOf(item) ?? '',
      ...size,
      ...(alternateText !== '' && { alternateText }),
      ...captionOfHtml(caption),
    },
    caption,
  }
}

const GALLERY = /(?<!\[)\[gallery\b([^\][]*)\]/giu

/** `[gallery]` names pictures by their numbers or means all that belong to the post: only the export can tell which. */
export function withGalleries(content: string, post: string, pictures: ExportedPictures): string {
  return content.replaceAll(GALLERY, (_, attributes: string) => {
    const items = chosen(attributes, post, pictures).map(({ image: { url, alternateText = '' }, caption }) => {
      const words = caption === '' ? '' : `<figcaption>${caption}</figcaption>`
      return `<figure><img src="${escaped(url)}" alt="${escaped(alternateText)}">${words}</figure>`
    })
    return `\n\n<div class="gallery">${items.join('')}</div>\n\n`
  })
}

/** Whether a gallery of it would be empty: an export of posts alone holds no pictures. */
export const lacksGallery = (content: string, post: string, pictures: ExportedPictures): boolean =>
  [...content.matchAll(GALLERY)].some(([, attributes = '']) => chosen(attributes, post, pictures).length === 0)

function chosen(attributes: string, post: string, { byNumber, byPost }: ExportedPictures): ExportedPicture[] {
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
