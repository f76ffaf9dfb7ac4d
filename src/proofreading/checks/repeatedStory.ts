import type { Check } from '../check.ts'
import { createWarning } from '../finding.ts'
import type { DuplicateStory, PaperFacts } from '../paperFacts.ts'

const EXPECTED = 'a story that the paper does not have yet'

/** Stories whose headline or text the paper has published before. */
export const repeatedStory: Check = ({ file }, { duplicates }: PaperFacts) =>
  (duplicates.get(file) ?? []).map((duplicate) =>
    duplicate.kind === 'headline'
      ? createWarning('repeated-headline', 'headline', EXPECTED, `the headline of ${duplicate.file}`)
      : createWarning('repeated-text', 'body', EXPECTED, describeOverlap(duplicate)),
  )

const describeOverlap = ({ file, similarity }: DuplicateStory): string =>
  `${Math.round(similarity * 100)}% of the text of ${file}`
