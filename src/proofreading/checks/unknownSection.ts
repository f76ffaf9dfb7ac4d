import type { PaperCheck } from '../check.ts'
import { createError } from '../finding.ts'

/** A section that the paper does not have: readers would not find the article in any section. */
export const unknownSection: PaperCheck = ({ articleSection }, { sections }) => {
  if (articleSection === undefined || sections.has(articleSection)) return []
  const known = [...sections].join(', ')
  return [
    createError('unknown-section', 'articleSection', `a section of src/site.ts (${known})`, `"${articleSection}"`),
  ]
}
