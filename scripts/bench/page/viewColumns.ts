import type { Column } from './formatComparison.ts'
import type { ViewFigures } from './visit.ts'

/** The columns of the tables that show a single view of a page. */
export const viewColumns: readonly Column<ViewFigures>[] = [
  ['first paint', ({ firstPaint }) => firstPaint, 0],
  ['first content', ({ firstContent }) => firstContent, 0],
  ['largest', ({ largest }) => largest, 0],
  ['shift', ({ shift }) => shift, 4],
  ['blocking', ({ blocking }) => blocking, 0],
  ['longest task', ({ longestTask }) => longestTask, 0],
  ['JS KB', ({ scripts }) => scripts / 1024, 1],
  ['all KB', ({ total }) => total / 1024, 0],
]
