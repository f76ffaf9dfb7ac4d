import { htmlToBlocks } from '../html/htmlToBlocks.ts'
import type { Block } from '#article/blocks/block.ts'
import { isObject, listOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { splitClosed } from '../parsing/splitClosed.ts'
import { textToBlocks } from '../drafts/textToBlocks.ts'

type Body = { value: string; isHtml: boolean }

/** The body of an item in its richest form: HTML before NITF before text, judged by its markup and not by its name. */
export function parseNinjsBody(item: JsonObject, language: string | undefined): Block[] {
  const [best] = bodiesOf(item).toSorted((a, b) => richness(b.value) - richness(a.value))
  if (best === undefined) return []
  const base = textOf(item.uri)
  if (richness(best.value) === 0) return textToBlocks(best.isHtml ? withoutLineEnds(best.value) : best.value, language)
  return htmlToBlocks(
    withoutElements(nitfToHtml(best.value), SOURCE_LINE, () => '</div>'),
    { language, base: base?.startsWith('http') ? base : undefined },
  )
}

function bodiesOf(item: JsonObject): Body[] {
  const named = Object.entries(item)
    .filter(([key]) => /^body(?:_|$)/u.test(key))
    .map(([kind, value]) => ({ kind, value }))
  const listed = listOf(item.bodies)
    .filter(isObject)
    .map(({ role, contenttype, value }) => ({ kind: `${textOf(role) ?? ''} ${textOf(contenttype) ?? ''}`, value }))
  return [...named, ...listed].flatMap(({ kind, value }) => {
    const text = textOf(value)
    return text === undefined ? [] : [{ value: text, isHtml: /html/iu.test(kind) }]
  })
}

/** HTML without a tag is one paragraph, whose line ends mean nothing. */
const withoutLineEnds = (html: string): string =>
  html
    .split(/\n\s*\n/u)
    .map((part) => part.replaceAll('\n', ' '))
    .join('\n\n')

/** The line with desk and agency that TT puts between headline and text. */
const SOURCE_LINE = /<div class="dat">/giu

function richness(body: string): number {
  if (/<(?:nitf|body\.content|hl2|ttnitf|media-reference)\b/iu.test(body)) return 1
  return /<(?:p|br|hr|img)\b[^<>]*>|<\/[a-z][a-z\d]*\s*>/iu.test(body) ? 2 : 0
}

/** Parts of NITF that are not for readers. */
const NOT_FOR_READERS = /<(ednote|docdata|head|body\.head|note)\b/giu

/** A text without the elements that an expression opens. */
const withoutElements = (text: string, opening: RegExp, closingOf: (name: string) => string): string =>
  splitClosed(text, opening, closingOf)
    .filter((_, index) => index % 2 === 0)
    .join('')

/** NITF as HTML: headings and media by their HTML names, and without the parts that are not for readers. */
function nitfToHtml(body: string): string {
  if (richness(body) !== 1) return body
  return withoutElements(body, NOT_FOR_READERS, (name) => `</${name.replace('.', String.raw`\.`)}>`)
    .replaceAll(
      /<media-reference\b(?=[^<>]*?source="([^"<>]*)")[^<>]*>(?:\s*<\/media-reference>)?/giu,
      '<img src="$1">',
    )
    .replaceAll(
      /<(\/?)(hl1|hl2|block|media-caption|media-producer|media)\b([^<>]*)>/giu,
      (_, slash: string, name: string) => `<${slash}${HTML_NAMES[name.toLowerCase()] ?? 'div'}>`,
    )
}

const HTML_NAMES: Record<string, string> = {
  hl1: 'h1',
  hl2: 'h2',
  block: 'div',
  media: 'figure',
  'media-caption': 'figcaption',
  'media-producer': 'div class="credit"',
}
