import { htmlToBlocks, type HtmlOptions } from '../html/htmlToBlocks.ts'
import { findLoneEmbed } from '../html/embeds/findLoneEmbed.ts'
import { textContent } from '../html/markup/markup.ts'
import { parseHtml } from '../html/markup/parseHtml.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Span } from '#article/schema/text.ts'
import { toOneLine } from './htmlToText.ts'

/** Blocks of plain text: each line is a paragraph, except in a text whose lines are wrapped at a column. */
export function textToBlocks(text: string, language?: string): Block[] {
  const lines = text.replaceAll(/\r\n?/gu, '\n')
  const paragraphs = isWrapped(lines) ? lines.split(/\n\s*\n/u) : lines.split('\n')
  return paragraphs
    .map((each) => toOneLine(each, language))
    .filter((each) => each !== '')
    .map(paragraphOf)
}

const ADDRESS = /(https?:\/\/[^\s<>"«»“”]*[^\s<>"«»“”.,،؛;:!?؟)\]])/u

/** A paragraph with its addresses as links; one that is only the address of a video or a post is an embed. */
function paragraphOf(words: string): Block {
  const text = words.split(ADDRESS).flatMap((part, index): (string | Span)[] => {
    if (index % 2 === 1) return URL.canParse(part) ? [{ text: part, href: part }] : [part]
    return part === '' ? [] : [part]
  })
  return text.length === 1 && typeof text[0] === 'string'
    ? { type: 'paragraph', text: words }
    : (findLoneEmbed(text) ?? { type: 'paragraph', text })
}

const TAG_NAME = /^[a-z!/]/iu
const BLOCK_TAG_NAME = /^(?:p|br|div|h[1-6]|ul|ol|table|blockquote|pre|figure|section|article)\b/iu
const BLANK_LINES = /\n\s*\n/gu

/**
 * Blocks of a text that may be HTML. HTML without block elements has paragraphs between blank lines; in plain text
 * entities are decoded.
 */
export function anyTextToBlocks(value: string, options: HtmlOptions): Block[] {
  if (!hasTag(value, TAG_NAME)) return textToBlocks(parseHtml(value).map(textContent).join(''), options.language)
  return htmlToBlocks(hasTag(value, BLOCK_TAG_NAME) ? value : value.replaceAll(BLANK_LINES, '<br><br>'), options)
}

/** Whether a tag opens with such a name and closes. A tag of millions of characters exhausts a regular expression. */
const hasTag = (html: string, name: RegExp): boolean =>
  html
    .split('<')
    .slice(1)
    .some((part) => name.test(part) && part.includes('>'))

/** Lines wrapped at a column are no longer than this. */
const MAX_WRAPPED_LENGTH = 90

/**
 * Mail and agencies wrap lines at a column. Then most lines are similarly long, and blank lines separate the
 * paragraphs.
 */
function isWrapped(text: string): boolean {
  const blocks = text.trim().split(/\n\s*\n/u)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const inner = blocks.flatMap((block) => block.split('\n').slice(0, -1))
  if (lines.some((line) => line.length > MAX_WRAPPED_LENGTH)) return false
  if (inner.length < 3) return inner.length > 0 && blocks.every(isOneSentence)
  return (
    inner.filter((line) => line.length > MAX_WRAPPED_LENGTH / 2 && !/[.!?؟:]["»”]?\s*$/u.test(line)).length * 2 >
    inner.length
  )
}

/** Few lines are one paragraph only if each is long and the next begins with a lower-case letter. */
const isOneSentence = (block: string): boolean => {
  const [first = '', ...others] = block.split('\n')
  return others.every(
    (line, place) => (others[place - 1] ?? first).length > MAX_WRAPPED_LENGTH / 2 && /^\s*\p{Ll}/u.test(line),
  )
}
