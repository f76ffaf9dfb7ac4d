import type { PaperCheck } from '../check.ts'
import { createError } from '../finding.ts'

/** Pictures, recordings, posters, text tracks and linked documents whose file is missing from the newsroom's folder. */
export const missingMedia: PaperCheck = ({ media }, paper) =>
  media
    .filter(({ file }) => !paper.media.has(file))
    .map(({ path, url, file }) => createError('missing-media', path, `a file at ${file}`, `"${url}"`))
