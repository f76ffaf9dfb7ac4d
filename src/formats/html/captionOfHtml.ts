import type { Text } from '#article/schema/text.ts'
import { captionOf } from './handlers/caption.ts'
import { newHtmlContext } from './htmlToBlocks.ts'
import { parseHtml } from './markup/parseHtml.ts'

/** A caption that comes apart from its picture, as HTML: its words and its credit. */
export function captionOfHtml(html: string, base?: string, language?: string): { caption?: Text; creditText?: string } {
  const { media: _media, ...words } = captionOf(parseHtml(html), newHtmlContext({ base, language }))
  return words
}
