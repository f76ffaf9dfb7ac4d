import type { Image } from '#article/schema/media.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { resolveFileAddress } from '../html/markup/resolveAddress.ts'
import { at, manyOf, sizeOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'

/** The widest picture of a node: a list holds crops of one picture, not a gallery. */
export function parseJsonLdImage(node: JsonObject, base: string | undefined): Image | undefined {
  const pictures = manyOf(node.image ?? node.thumbnailUrl).flatMap((image) => parseImage(image, base))
  return pictures.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]
}

function parseImage(image: unknown, base: string | undefined): Image[] {
  const stated = textOf(image) ?? textOf(manyOf(at(image, 'url'))[0]) ?? textOf(at(image, 'contentUrl'))
  const url = resolveFileAddress(stated ?? textOf(at(image, '@id')), base)
  if (url === undefined || isReference(image, url)) return []
  const caption = htmlToText(textOf(at(image, 'caption')) ?? textOf(at(image, 'description')))
  const credit = htmlToText(creditOf(image))
  return [{ url, ...sizeOf(image), ...(caption !== '' && { caption }), ...(credit !== '' && { creditText: credit }) }]
}

/** An id within the page (`…#primaryimage`) that nothing describes is not the address of a picture. */
const isReference = (image: unknown, url: string): boolean =>
  url.startsWith('#') || (at(image, '@id') !== undefined && url.includes('#'))

const creditOf = (image: unknown): string | undefined =>
  textOf(at(image, 'creditText')) ??
  textOf(at(image, 'copyrightHolder', 'name')) ??
  textOf(at(image, 'copyrightHolder')) ??
  textOf(at(image, 'creator', 'name')) ??
  textOf(at(image, 'author', 'name'))
