import type { Text } from '#article/schema/text.ts'
import { createContext } from './createContext.ts'
import { captionOf } from './handlers/caption.ts'
import { parseHtml } from './markup/parseHtml.ts'

/** The words and the credit of a caption that is given as HTML, apart from its picture. */
export function captionOfHtml(html: string, base?: string, language?: string): { caption?: Text; creditText?: string } {
  const { media: _media, ...words } = captionOf(parseHtml(html), createContext({ base, language }))
  return words
}
