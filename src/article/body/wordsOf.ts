import type { Block } from '../blocks/block.ts'
import { readingTexts } from './readingTexts.ts'

/** The number of words in a body that count as reading. */
export function wordsOf(blocks: readonly Block[]): number {
  return readingTexts(blocks).reduce((sum, text) => sum + countWords(text), 0)
}

/** Counts tokens between white space that hold a letter or digit: harakat, tatweel and ZWNJ do not split words. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}
