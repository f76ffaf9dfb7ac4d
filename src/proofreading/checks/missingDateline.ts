import type { Check } from '../check.ts'
import { createWarning } from '../finding.ts'

/** A story from an agency needs the place where it was written. */
export const missingDateline: Check = ({ article: { dateline = '', sourceOrganization } }) => {
  if (sourceOrganization === undefined || dateline.trim() !== '') return []
  return [
    createWarning('missing-dateline', 'dateline', `the place from which ${sourceOrganization.name} reports`, 'nothing'),
  ]
}
