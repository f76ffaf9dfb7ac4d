import type { Block } from '#article/blocks/block.ts'
import type { BlankLines } from './blankLines.ts'
import { isCaption } from './isCaption.ts'
import { isClosed } from './lineKinds.ts'
import { withoutBullet } from './lineLists.ts'
import { findReadAlsoTitle } from './findReadAlsoTitle.ts'
import { takeWhile } from './takeWhile.ts'

/** What is known of the whole text, found once for all its lines. */
export type TextFacts = BlankLines & {
  /** The last line with running text, among the lines that are not blank. */
  lastProse: number
}

const MAX_TITLES = 12
const MAX_TITLE_LENGTH = 89

/**
 * A box of titles of other stories, whose links were not copied, from a label such as «read also» and the titles after
 * it. A label without titles gives no block.
 */
export function createReadAlsoBox(
  lines: readonly string[],
  index: number,
  ownTitle: string,
  facts: TextFacts,
): { block: Block | undefined; length: number } {
  const isAtEnd = index >= facts.lastProse
  const own = ownTitle === '' ? [] : [ownTitle]
  const following = ownTitle !== '' && !isAtEnd ? [] : titlesAfter(lines, index, isAtEnd, facts)
  const items = [...own, ...following].map(withoutBullet)
  const title = labelOf(lines[index] ?? '', ownTitle)
  const block: Block | undefined =
    items.length === 0 ? undefined : { type: 'factBox', title, blocks: [{ type: 'list', items }] }
  return { block, length: 1 + following.length }
}

const MARKS_AROUND_LABEL = /^[\s•*»«>-]+|(?<![\s:：\-–—.…])[\s:：\-–—.…]+$/gu

const labelOf = (line: string, ownTitle: string): string =>
  line.slice(0, line.length - ownTitle.length).replaceAll(MARKS_AROUND_LABEL, '')

/** Whether a line may be the title of a story: it is short, and ends in a question or an exclamation mark at most. */
export const isTitle = (line: string): boolean =>
  line.length <= MAX_TITLE_LENGTH &&
  (!isClosed(line) || /[?؟!][»”"]?$/u.test(line)) &&
  !isCaption(line) &&
  findReadAlsoTitle(line) === undefined

/** At the end of the text all titles that follow; inside a story those before a blank line or running text. */
function titlesAfter(lines: readonly string[], index: number, isAtEnd: boolean, facts: TextFacts): string[] {
  const { blank, between } = facts.nextBlankAfter(lines[index] ?? '')
  const isListed = (line: string) => isTitle(line) && (isAtEnd || blank === undefined || facts.indexOf(line) < blank)
  const [next] = takeWhile(lines, index + 1, isTitle)
  const titles = next === undefined ? [] : [next, ...takeWhile(lines, index + 2, isListed)]
  const endsAtBlank = blank !== undefined && between === titles.length
  const endsInSubhead = !isAtEnd && !endsAtBlank && titles.length > 1 && isSubheadLike(titles.at(-1) ?? '')
  return titles.slice(0, endsInSubhead ? -1 : MAX_TITLES)
}

/** Between titles and running text a subhead is a few words, or what somebody said; a title is longer. */
const isSubheadLike = (line: string): boolean => line.split(' ').length <= 4 || /^["«“„'].*["»”'“]$/u.test(line)
