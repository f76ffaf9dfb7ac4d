import { findKnownEmbed } from '../html/embeds/embedAddress.ts'
import { splitClosed } from '../parsing/splitClosed.ts'

const TEXT = 'p|div|h[1-6]|blockquote|pre|center|address|hr|form'
const LISTS_AND_TABLES = 'ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th'
const SECTIONS = 'section|article|aside|header|footer|details|summary|figure|figcaption'
const MEDIA_AND_SCRIPTS = 'iframe|video|audio|script|style|noscript'
const BLOCK = `(?:${TEXT}|${LISTS_AND_TABLES}|${SECTIONS}|${MEDIA_AND_SCRIPTS})`
const STARTS_BLOCK = new RegExp(String.raw`^\s*(?:<\/?${BLOCK}[\s>/]|<!--)`, 'iu')
const PREFORMATTED = /<(pre|script|style)[\s>]/giu

/**
 * The HTML of a post that was written in the classic editor. Stored posts mark no paragraphs: when WordPress shows them
 * it turns blank lines into paragraphs and line ends into breaks (`wpautop`).
 */
export function addParagraphs(content: string): string {
  if (/<!-- wp:/u.test(content)) return content
  return splitClosed(content.replaceAll(/\r\n?/gu, '\n'), PREFORMATTED, (name) => `</${name}>`)
    .map((part, index) => (index % 2 === 1 ? part : paragraphs(withPlainLines(part))))
    .join('\n\n')
}

/** A comment on a line of its own, such as `<!--more-->`, ends a paragraph. */
const LONE_COMMENT = /^[ \t]*<!--[^<>]*-->[ \t]*$/gmu

const withPlainLines = (text: string): string =>
  text.replaceAll(LONE_ADDRESS, apartIfEmbed).replaceAll(LONE_COMMENT, '\n').replaceAll(BREAK, '\n')

const apartIfEmbed = (line: string, address: string): string => (findKnownEmbed(address) ? `\n\n${address}\n\n` : line)

/** A `<br>` at the end of a line is one break with the line end, not a second one. */
const BREAK = /<br\s*\/?>[ \t]*\n/giu

/** A line end between words. After a tag that opens a block it means nothing. */
const LINE_END = /(?<=[^\s>]|<\/\w+>)[ \t]*\n[ \t]*(?=\S)/gu

/** An address on a line of its own; WordPress shows the video or the post that it leads to. */
const LONE_ADDRESS = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/gmu

function paragraphs(text: string): string {
  const apart = text.replaceAll(
    new RegExp(String.raw`(?<!\s)\s*(<(${BLOCK})[\s>][^<]*|<\/${BLOCK}>)\s*`, 'giu'),
    (whole: string, tag: string) => (tag.startsWith('</') ? `${tag}\n\n` : `\n\n${whole.trimStart()}`),
  )
  return apart
    .split(/\n\s*\n/u)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      STARTS_BLOCK.test(part) ? part.replaceAll(LINE_END, '<br>') : `<p>${part.trim().replaceAll('\n', '<br>')}</p>`,
    )
    .join('\n')
}
