import type { Check } from '../check.ts'
import { createError } from '../finding.ts'

/**
 * The id must equal the file's name, because the address is made from the id and the article is looked up by file
 * name.
 */
export const mismatchedId: Check = ({ file, article: { id } }) => {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/u, '')
  return id === name ? [] : [createError('other-id', 'id', `"${name}", as the file is named`, `"${id}"`)]
}
