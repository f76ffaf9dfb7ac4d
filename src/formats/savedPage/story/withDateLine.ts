import type { Block } from '#article/blocks/block.ts'
import { parseDate } from '../../dates/parseDate.ts'
import { joinBodyText } from '../../drafts/joinBodyText.ts'
import type { Draft } from '../../drafts/draft.ts'

/** A date below these first blocks is part of the story. */
const MAX_TOP_BLOCKS = 4

const MAX_LINE_LENGTH = 100

/** Takes the date from a line at the top of the story, where the page states none, and removes that line. */
export function withDateLine({ datePublished }: Draft, body: readonly Block[]): Pick<Draft, 'datePublished' | 'body'> {
  const line = datePublished === undefined ? body.slice(0, MAX_TOP_BLOCKS).find(isDateLine) : undefined
  return line
    ? { datePublished: joinBodyText([line]), body: body.filter((block) => block !== line) }
    : { datePublished, body: [...body] }
}

function isDateLine(block: Block): boolean {
  const text = block.type === 'paragraph' ? joinBodyText([block]).trim() : ''
  const isSentence = /[.!?؟…]$/u.test(text)
  return text !== '' && text.length <= MAX_LINE_LENGTH && !isSentence && parseDate(text) !== undefined
}
