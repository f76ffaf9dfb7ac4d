import type { Block } from '#article/blocks/block.ts'
import { joinBodyText, normalizeForComparison } from '../../drafts/joinBodyText.ts'
import type { Draft } from '../../drafts/draft.ts'
import { htmlToText } from '../../drafts/htmlToText.ts'

/** The blocks at the top of a story among which its headline, standfirst and byline may be repeated. */
const MAX_TOP_BLOCKS = 4

/** The body without the headline, standfirst and byline at its top, which are fields of the article. */
export function withoutRepeatedFacts(
  body: readonly Block[],
  { headline, author = [] }: Draft,
  standfirst = headline,
): Block[] {
  const names = author.map(({ name }) => name)
  const texts = [headline, standfirst, ...names, ...names.map((name) => `by ${name}`)]
  const repeated = new Set(texts.map((text) => normalizeForComparison(htmlToText(text))))
  return body.filter(
    (block, index) =>
      index >= MAX_TOP_BLOCKS ||
      (block.type !== 'paragraph' && block.type !== 'heading') ||
      !repeated.has(normalizeForComparison(joinBodyText([block]))),
  )
}
