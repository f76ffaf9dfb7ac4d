import type { Check } from '../check.ts'
import { error } from '../finding.ts'

/** A section that the paper does not have: no reader finds the way to it. */
export const unknownSection: Check = ({ article: { articleSection } }, { sections }) => {
  if (articleSection === undefined || sections.has(articleSection)) return []
  const known = [...sections].join(', ')
  return [error('unknown-section', 'articleSection', `a section of src/site.ts (${known})`, `"${articleSection}"`)]
}
