import type { Check } from '../check.ts'
import { warning } from '../finding.ts'
import type { PaperFacts } from '../paperFacts.ts'

const EXPECTED = 'a story that the paper does not have yet'

/** A story that the paper has already, by its headline or by its text. */
export const repeatedStory: Check = ({ file }, { twins }: PaperFacts) =>
  (twins.get(file) ?? []).map(({ file: earlier, kind, likeness }) => {
    if (kind === 'headline') return warning('repeated-headline', 'headline', EXPECTED, `the headline of ${earlier}`)
    return warning('repeated-text', 'body', EXPECTED, `${Math.round(likeness * 100)}% of the text of ${earlier}`)
  })
