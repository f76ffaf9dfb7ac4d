import type { Check } from '../check.ts'
import { warning } from '../finding.ts'

/** An agency's story says where it was written. */
export const missingDateline: Check = ({ article: { dateline = '', sourceOrganization } }) => {
  if (sourceOrganization === undefined || dateline.trim() !== '') return []
  return [warning('missing-dateline', 'dateline', `the place from which ${sourceOrganization.name} reports`, 'nothing')]
}
