import { takenNames, uniqueName } from '../text/uniqueName.ts'
import { toPlainText } from '../text/toPlainText.ts'
import type { Block, BlockOf } from '../blocks/block.ts'
import type { Text } from '../schema/text.ts'
import { createSlug } from '../text/createSlug.ts'
import { walkBlocks } from './walkBlocks.ts'

/** A heading and the id that links inside the page use for it. */
export type HeadingEntry = { id: string; level: 2 | 3 | 4; text: Text; block: BlockOf<'heading'> }

/**
 * The headings of a body in reading order. A heading without an id gets one made of its words, so that it stays the
 * same when the text around it changes. The prefix `h-` avoids the ids of the page; a number separates headings of
 * equal words.
 */
export function collectHeadings(blocks: readonly Block[]): HeadingEntry[] {
  const all = walkBlocks(blocks)
  const taken = takenNames(all.flatMap(idsOf))
  return all
    .filter((block) => block.type === 'heading')
    .map((block) => {
      const id = block.id ?? uniqueName(`h-${createSlug(toPlainText(block.text))}`, taken)
      return { id, level: block.level, text: block.text, block }
    })
}

function idsOf(block: Block): string[] {
  const own = block.id === undefined ? [] : [block.id]
  return block.type === 'footnotes' ? [...own, ...block.notes.map((note) => note.id)] : own
}
