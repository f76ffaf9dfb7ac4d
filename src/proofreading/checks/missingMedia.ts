import type { Check } from '../check.ts'
import { error } from '../finding.ts'

/** Pictures, recordings, posters and text tracks that the newsroom's folder does not hold. */
export const missingMedia: Check = ({ media }, paper) =>
  media
    .filter(({ file }) => !paper.media.has(file))
    .map(({ path, url, file }) => error('missing-media', path, `a file at ${file}`, `"${url}"`))
