import { definitionOf, type Block } from '../schema/block.ts'
import { cellText, type Cell } from '../schema/blocks/table.ts'
import type { Text } from '../schema/text.ts'

/** A text without its marks. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

/**
 * What is read of a body, a text a paragraph: captions, credits, links to other stories, embeds and notes are not
 * (docs/reference/reading-time.md: "exclude captions, related links, ads, embeds; code blocks count").
 */
export function readingTexts(blocks: readonly Block[]): string[] {
  return textsOf(blocks).map(plainText)
}

/** Words as whitespace tokens that hold a letter or a digit: harakat, tatweel and ZWNJ do not split words. */
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
