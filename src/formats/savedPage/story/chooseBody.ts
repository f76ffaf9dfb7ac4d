import type { Block } from '#article/blocks/block.ts'
import { joinBodyText } from '../../drafts/joinBodyText.ts'

/** What four ways of finding the story gave. */
type Candidates = {
  /** By Readability. */
  found: Block[]
  /** Where the page marks its story. */
  marked: Block[]
  /** Where the page's system keeps it. */
  stored: Block[]
  /** In the page's JSON-LD. */
  stated: Block[]
}

/** With this many times the text elsewhere, what was found is not the story. */
const MIN_BETTER_RATIO = 1.6

/** With this part of the text two findings are the same. What else was found may be the beginnings of other stories. */
const MIN_SAME_RATIO = 0.75

/** The stored story where it is nearly as long as the found one, else the longest by far of the others. */
export function chooseBody({ found, marked, stored, stated }: Candidates): Block[] {
  if (textLength(stored) > textLength(found) * MIN_SAME_RATIO) return stored
  const best = textLength(marked) > textLength(found) * MIN_BETTER_RATIO ? marked : found
  return textLength(stated) > textLength(best) * MIN_BETTER_RATIO ? stated : best
}

const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? joinBodyText([block]).length : 0), 0)
