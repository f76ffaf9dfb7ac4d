import { readingTexts } from '#article/body/readingTexts.ts'
import type { Block } from '#article/blocks/block.ts'

/** The whole text of a body on one line, for comparing it and for detecting its language. */
export const bodyText = (blocks: readonly Block[]): string => readingTexts(blocks).join(' ')

/** A text without punctuation, spaces and case: equal for texts that differ in nothing else. */
export const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()

/** The standfirst, unless it only repeats the headline or the beginning of the body, or is cut off. */
export function ownAbstract(abstract: string, headline: string, body: readonly Block[]): string | undefined {
  if (letters(abstract) === letters(headline) || /(?:\[?…\]?|\[\.\.\.\]|\.\.\.)\s*$/u.test(abstract)) return undefined
  const start = letters(bodyText(body)).slice(0, letters(abstract).length)
  return start === letters(abstract) ? undefined : abstract
}

/** A body without its first heading or paragraph if that repeats the headline. */
export function withoutHeadline(body: readonly Block[], headline: string): Block[] {
  const [first] = body
  const words = first?.type === 'heading' || first?.type === 'paragraph' ? bodyText([first]) : ''
  const isRepeated = words !== '' && letters(words) === letters(headline) && body.length > 1
  return isRepeated ? body.slice(1) : [...body]
}
