import type { Block } from '../blocks/block.ts'
import { collectReadingTexts } from './collectReadingTexts.ts'

/** The number of words in a body that count as reading. */
export function countWords(blocks: readonly Block[]): number {
  return collectReadingTexts(blocks).reduce((sum, text) => sum + countTokens(text), 0)
}

/** Counts tokens between white space that hold a letter or digit: harakat, tatweel and ZWNJ do not split words. */
function countTokens(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
