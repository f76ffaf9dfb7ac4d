import type { Image } from '#article/schema/media.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { parseCaptionHtml } from '../html/parseCaptionHtml.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { sizeOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { parseRenditions, type Rendition } from './parseRenditions.ts'
import { findCreditLines, readText } from './ninjsValues.ts'

/** Wide enough for a lead picture, and no wider than any screen that a paper is read on, in pixels. */
const MIN_LEAD_WIDTH = 1000
const MAX_LEAD_WIDTH = 2600

/** The picture of an item in its best rendition, with the other renditions to choose from. */
export function parseNinjsImage(item: JsonObject, base: string | undefined): Image | undefined {
  const all = parseRenditions(item, 'image', base).toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
  const best = bestOf(all) ?? renditionOfUri(item)
  if (!best) return undefined
  const description = readText(item, 'description', ['caption', 'summary']) ?? ''
  const { caption, creditText } = parseCaptionHtml(description, base, textOf(item.language))
  const credit = htmlToText(creditOf(item)) || creditText
  const alternateText = readText(item, 'headline', ['alt', 'main'])
  const renditions = widthsOf(all)
  return {
    url: best.url,
    ...sizeOf(best.value),
    ...(alternateText !== undefined && { alternateText }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
    ...(renditions.length > 1 && { renditions }),
  }
}

/** The widest rendition for a screen, else the narrowest of those that are wider, else the widest of all. */
const bestOf = (byWidth: readonly Rendition[]): Rendition | undefined =>
  byWidth.findLast(({ width = 0 }) => width >= MIN_LEAD_WIDTH && width <= MAX_LEAD_WIDTH) ??
  byWidth.find(({ width = 0 }) => width > MAX_LEAD_WIDTH) ??
  byWidth.at(-1)

/** Some agencies use the picture's address as its URI and list renditions without addresses. */
function renditionOfUri(item: JsonObject): Rendition | undefined {
  const url = resolveWebAddress(textOf(item.uri), undefined)
  return url !== undefined && /\.(?:jpe?g|png|webp|gif|avif)$/iu.test(url)
    ? { url, width: undefined, type: 'image', value: {} }
    : undefined
}

const creditOf = (item: JsonObject): string | undefined =>
  textOf(item.byline) ?? textOf(item.by) ?? textOf(findCreditLines(item)[0]?.value) ?? textOf(item.copyrightholder)

/** One rendition for each width. */
function widthsOf(renditions: readonly Rendition[]): { url: string; width: number }[] {
  const known = renditions.flatMap(({ url, width }) => (width === undefined ? [] : [{ url, width }]))
  return [...new Map(known.map((each) => [each.width, each])).values()]
}
