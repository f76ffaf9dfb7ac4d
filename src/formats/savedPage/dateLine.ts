import type { Block } from '#article/schema/block.ts'
import { bodyText } from '../drafts/bodyText.ts'
import type { Draft } from '../drafts/draft.ts'
import { parseDate } from '../dates/parseDate.ts'

/** Below so many blocks a date is part of the story. */
const TOP = 4

const LONGEST = 100

/** Of a page that marks its date nowhere, the line above its story that is one. */
export function withDateLine({ datePublished }: Draft, body: readonly Block[]): Pick<Draft, 'datePublished' | 'body'> {
  const line = datePublished === undefined ? body.slice(0, TOP).find(isDateLine) : undefined
  return line
    ? { datePublished: bodyText([line]), body: body.filter((block) => block !== line) }
    : { datePublished, body: [...body] }
}

function isDateLine(block: Block): boolean {
  const text = block.type === 'paragraph' ? bodyText([block]).trim() : ''
  return text !== '' && text.length <= LONGEST && !/[.!?؟…]$/u.test(text) && parseDate(text) !== undefined
}
