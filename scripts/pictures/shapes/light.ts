import { polygon } from '../markup.ts'
import type { Sheet, Stop } from '../sheet.ts'

/** One end of a beam: its middle, and half its width. */
type End = readonly [x: number, y: number, half: number]

/** A beam of light through dusty air, from its source down to where it falls. */
export const beam = (sheet: Sheet, [x1, y1, near]: End, [x2, y2, far]: End, stops: readonly Stop[]): string =>
  polygon(
    [
      [x1 - near, y1],
      [x1 + near, y1],
      [x2 + far, y2],
      [x2 - far, y2],
    ],
    sheet.span(stops, [x1, y1], [x2, y2]),
    { blend: 'screen' },
  )
