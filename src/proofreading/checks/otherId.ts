import type { Check } from '../check.ts'
import { error } from '../finding.ts'

/** The address of an article is its id; the file of that name is where the paper looks for it. */
export const otherId: Check = ({ file, article: { id } }) => {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/u, '')
  return id === name ? [] : [error('other-id', 'id', `"${name}", as the file is named`, `"${id}"`)]
}
