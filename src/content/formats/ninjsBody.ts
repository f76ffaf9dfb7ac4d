import { htmlToBlocks } from '../html/htmlToBlocks.ts'
import type { Block } from '../schema/block.ts'
import { isObject, listOf, textOf, type JsonObject } from './jsonValue.ts'
import { textToBlocks } from './textToBlocks.ts'

/** The body of an item in its richest form, once: HTML before NITF before text, by what it is and not by what it is called. */
export function ninjsBody(item: JsonObject, language: string | undefined): Block[] {
  const bodies = [
    ...Object.entries(item).flatMap(([key, value]) => (/^body(?:_|$)/u.test(key) ? (textOf(value) ?? []) : [])),
    ...listOf(item.bodies).filter(isObject).flatMap(({ value }) => textOf(value) ?? []),
  ]
  const [best] = bodies.toSorted((a, b) => richness(b) - richness(a))
  if (best === undefined) return []
  const base = textOf(item.uri)
  if (richness(best) === 0) return textToBlocks(best, language)
  return htmlToBlocks(nitfToHtml(best).replaceAll(SOURCE_LINE, ''), { language, base: base?.startsWith('http') ? base : undefined })
}

/** What TT writes between headline and text: the desk and the agency. */
const SOURCE_LINE = /<div class="dat">[\s\S]*?<\/div>/giu

function richness(body: string): number {
  if (/<(?:nitf|body\.content|hl2|ttnitf|media-reference)\b/iu.test(body)) return 1
  return /<(?:p|br|hr|img)\b[^<>]*>|<([a-z][a-z\d]*)\b[^<>]*>[\s\S]*?<\/\1\s*>/iu.test(body) ? 2 : 0
}

/** What NITF calls by other names: headings, media with captions and credits, editors' notes that are not for readers. */
function nitfToHtml(body: string): string {
  if (richness(body) !== 1) return body
  return body
    .replaceAll(/<(ednote|docdata|head|body\.head|note)\b[\s\S]*?<\/\1>/giu, '')
    .replaceAll(/<media-reference\b[^>]*?source="([^"]*)"[^>]*?(?:\/>|>(?:\s*<\/media-reference>)?)/giu, '<img src="$1">')
    .replaceAll(/<(\/?)(hl1|hl2|block|media-caption|media-producer|media)\b([^>]*)>/giu, (_, slash: string, name: string) => `<${slash}${HTML_NAMES[name.toLowerCase()] ?? 'div'}>`)
}

const HTML_NAMES: Record<string, string> = { hl1: 'h1', hl2: 'h2', block: 'div', media: 'figure', 'media-caption': 'figcaption', 'media-producer': 'div class="credit"' }
