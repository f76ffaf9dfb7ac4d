import { cleanText } from '#article/cleanText.ts'
import { parseHtml } from '../html/markup/parseHtml.ts'
import { textContent } from '../html/markup/markup.ts'
import { collapseSpaces } from '../html/text/collapseSpaces.ts'

/** The text of HTML such as a title or an excerpt: without tags, entities decoded, on one line. */
export function htmlToText(html: string | undefined, language?: string): string {
  if (html === undefined) return ''
  const words = /[<&]/u.test(html)
    ? parseHtml(html.replaceAll(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/giu, ' $&'))
        .map(textContent)
        .join('')
    : html
  return toOneLine(words, language)
}

/** Plain text, cleaned and on one line. */
export const toOneLine = (text: string, language = 'und'): string => collapseSpaces(cleanText(text, language)).trim()
