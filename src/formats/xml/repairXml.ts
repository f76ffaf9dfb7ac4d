import { textContent } from '../html/markup/markup.ts'
import { parseHtml } from '../html/markup/parseHtml.ts'
import { splitClosed } from '../parsing/splitClosed.ts'

const XML_ENTITIES = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])
const AMPERSAND = /&(?:#\d+;|#x[\da-f]+;|([a-z][\da-z]*);)?/giu
const FORBIDDEN_CHARACTERS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** XML without undeclared entities, bare ampersands and forbidden characters. The text in CDATA is not changed. */
export function repairXml(text: string): string {
  return splitClosed(text, /<!\[CDATA\[/gu, () => String.raw`\]\]>`)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(AMPERSAND, decodeEntity)))
    .join('')
    .replaceAll(FORBIDDEN_CHARACTERS, '')
}

function decodeEntity(whole: string, name: string | undefined): string {
  if (whole === '&') return '&amp;'
  if (name === undefined || XML_ENTITIES.has(name)) return whole
  const character = parseHtml(whole).map(textContent).join('')
  return character === whole ? `&amp;${name};` : character
}
