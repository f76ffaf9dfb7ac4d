import { collectReadingTexts } from '#article/body/collectReadingTexts.ts'
import type { Block } from '#article/blocks/block.ts'

/** The whole text of a body on one line, for comparing it and for detecting its language. */
export const joinBodyText = (blocks: readonly Block[]): string => collectReadingTexts(blocks).join(' ')

/**
 * A text without punctuation, spaces and case: equal for texts that differ in nothing else. The signs are removed one
 * by one, because a run of millions exhausts the stack of a regular expression.
 */
export const normalizeForComparison = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase()

/** The standfirst, unless it only repeats the headline or the beginning of the body, or is cut off. */
export function chooseAbstract(abstract: string, headline: string, body: readonly Block[]): string | undefined {
  const compared = normalizeForComparison(abstract)
  const isCutOff = /(?:\[?…\]?|\[\.\.\.\]|\.\.\.)\s*$/u.test(abstract)
  if (isCutOff || compared === normalizeForComparison(headline)) return undefined
  const start = normalizeForComparison(joinBodyText(body)).slice(0, compared.length)
  return start === compared ? undefined : abstract
}

/** A body without its first heading or paragraph if that repeats the headline. */
export function withoutHeadline(body: readonly Block[], headline: string): Block[] {
  const [first] = body
  const words = first?.type === 'heading' || first?.type === 'paragraph' ? joinBodyText([first]) : ''
  const isRepeated =
    words !== '' && normalizeForComparison(words) === normalizeForComparison(headline) && body.length > 1
  return isRepeated ? body.slice(1) : [...body]
}
