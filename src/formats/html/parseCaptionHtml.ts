import type { Text } from '#article/schema/text.ts'
import { createContext } from './createContext.ts'
import { parseCaption } from './handlers/parseCaption.ts'
import { parseHtml } from './markup/parseHtml.ts'

/** The words and the credit of a caption that is given as HTML, apart from its picture. */
export function parseCaptionHtml(
  html: string,
  base?: string,
  language?: string,
): { caption?: Text; creditText?: string } {
  const { media: _media, ...words } = parseCaption(parseHtml(html), createContext({ base, language }))
  return words
}
