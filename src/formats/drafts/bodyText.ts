import { readingTexts } from '#article/body/readingTexts.ts'
import type { Block } from '#article/blocks/block.ts'

/** All that a body says, in one line: to compare with, and to know the language by. */
export const bodyText = (blocks: readonly Block[]): string => readingTexts(blocks).join(' ')

/** What two texts have in common that differ in punctuation and case only. */
export const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()

/** A standfirst that is more than the headline and than the beginning of the body, cut or whole; undefined for one that is not. */
export function ownAbstract(abstract: string, headline: string, body: readonly Block[]): string | undefined {
  if (letters(abstract) === letters(headline) || /(?:\[?…\]?|\[\.\.\.\]|\.\.\.)\s*$/u.test(abstract)) return undefined
  const start = letters(bodyText(body)).slice(0, letters(abstract).length)
  return start === letters(abstract) ? undefined : abstract
}

/** A body without the headline that it repeats as its first heading or line. */
export function withoutHeadline(body: readonly Block[], headline: string): Block[] {
  const [first] = body
  const words = first?.type === 'heading' || first?.type === 'paragraph' ? bodyText([first]) : ''
  const isRepeated = words !== '' && letters(words) === letters(headline) && body.length > 1
  return isRepeated ? body.slice(1) : [...body]
}
