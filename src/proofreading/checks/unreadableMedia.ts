import type { PaperCheck } from '../check.ts'
import { createError } from '../finding.ts'

/**
 * Pictures, recordings, posters, text tracks and linked documents whose file is there and cannot be shown: empty, cut,
 * no picture.
 */
export const unreadableMedia: PaperCheck = ({ media }, paper) =>
  media.flatMap(({ path, file }) => {
    const fault = paper.media.get(file)?.fault
    return fault === undefined
      ? []
      : [createError('unreadable-media', path, `a file that can be shown at ${file}`, fault)]
  })
