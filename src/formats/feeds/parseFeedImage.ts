import type { Image } from '#article/schema/media.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { parseCaptionHtml } from '../html/parseCaptionHtml.ts'
import { attribute, descendants, type MarkupElement } from '../html/markup/markup.ts'
import { resolveFileAddress } from '../html/markup/resolveAddress.ts'
import { sizeOf } from '../parsing/jsonValue.ts'
import { readChildText } from '../xml/parseXml.ts'

export const readMediaAddress = (element: MarkupElement): string | undefined =>
  attribute(element, 'url') ?? attribute(element, 'href')

/** The picture of a media element. Its texts are in the element, in its group, or beside it in the item. */
export function parseFeedImage(
  element: MarkupElement,
  item: MarkupElement,
  base: string | undefined,
): Image | undefined {
  const url = resolveFileAddress(readMediaAddress(element), base)
  if (url === undefined) return undefined
  const group = descendants([item]).find((each) => each.name === 'media:group' && each.children.includes(element))
  const isMediaRss = element.name.startsWith('media:')
  const holders = [element, ...(group ? [group] : []), ...(isMediaRss ? [item] : [])]
  const read = (name: string) => holders.map((holder) => readChildText(holder, name)).find((text) => text !== undefined)
  const { caption, creditText } = parseCaptionHtml(read('media:description') ?? '', base)
  const credit = htmlToText(read('media:credit')) || creditText
  const alternateText = htmlToText(read('media:title'))
  return {
    url,
    ...sizeOf({ width: attribute(element, 'width'), height: attribute(element, 'height') }),
    ...(alternateText !== '' && { alternateText }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
  }
}
