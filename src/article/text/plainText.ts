import { definitionOf, type Block } from '../schema/block.ts'
import { cellText, type Cell } from '../schema/blocks/table.ts'
import type { Text } from '../schema/text.ts'

/** The words of a text without its marks. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

/**
 * The texts of a body that count as reading, one a paragraph. Captions, credits, links to other articles, embeds and
 * notes do not count; code does (docs/reference/rtl.md, section 3).
 */
export function readingTexts(blocks: readonly Block[]): string[] {
  return textsOf(blocks).map(plainText)
}

/** Counts tokens between white space that hold a letter or digit: harakat, tatweel and ZWNJ do not split words. */
export function wordsOf(blocks: readonly Block[]): number {
  return readingTexts(blocks).reduce((sum, text) => sum + countWords(text), 0)
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}

export const textOfCell = (cell: Cell): string => plainText(cellText(cell))

function textsOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block) => definitionOf(block.type).readingTexts(block, textsOf))
}
