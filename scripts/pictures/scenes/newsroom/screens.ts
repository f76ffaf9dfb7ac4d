import { type Point, smooth } from '../../curve.ts'
import { clipped, glow } from '../../effects.ts'
import { circle, ellipse, move, polygon, rect, shape, stroke } from '../../markup.ts'
import { darker, ink } from '../../palette.ts'
import { many, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const desk = 640

/** A printed page in miniature: masthead bar, a picture, columns of grey lines. No letters. */
export const page = (sheet: Sheet, wide: number, tall: number, paper: string, type: string, hues: readonly [string, string]): string => {
  const line = (x: number, y: number, long: number): string => rect(x, y, long, tall * 0.008, type, { opacity: 0.55 })
  const columns = many(4, (column) =>
    many(15, (row) => line(wide * (0.06 + column * 0.225), tall * (0.6 + row * 0.024), wide * (row % 5 === 4 ? 0.12 : 0.195))),
  )
  const picture = clipped(
    sheet.clip(rect(wide * 0.06, tall * 0.24, wide * 0.64, tall * 0.31, '#fff')),
    rect(wide * 0.06, tall * 0.24, wide * 0.64, tall * 0.31, sheet.fade(hues)) +
      circle(wide * 0.5, tall * 0.37, wide * 0.06, '#ffe6ae') +
      polygon(
        [
          [wide * 0.02, tall * 0.56],
          [wide * 0.22, tall * 0.36],
          [wide * 0.36, tall * 0.47],
          [wide * 0.52, tall * 0.41],
          [wide * 0.74, tall * 0.56],
        ],
        darker(hues[0], 0.55),
      ),
  )
  return (
    rect(0, 0, wide, tall, paper) +
    rect(wide * 0.06, tall * 0.05, wide * 0.88, tall * 0.055, type) +
    rect(wide * 0.06, tall * 0.125, wide * 0.88, tall * 0.006, type) +
    rect(wide * 0.06, tall * 0.155, wide * 0.7, tall * 0.03, type, { opacity: 0.85 }) +
    rect(wide * 0.06, tall * 0.195, wide * 0.5, tall * 0.024, type, { opacity: 0.85 }) +
    picture +
    many(11, (row) => line(wide * 0.74, tall * (0.245 + row * 0.028), wide * 0.2)) +
    columns
  )
}

export const screen = (sheet: Sheet, x: number, y: number, wide: number, tall: number, inside: string): string =>
  polygon(
    [
      [x + wide * 0.42, y + tall],
      [x + wide * 0.58, y + tall],
      [x + wide * 0.6, desk + 8],
      [x + wide * 0.4, desk + 8],
    ],
    sheet.fade(['#39445c', '#141b2c']),
  ) +
  ellipse(x + wide / 2, desk + 10, wide * 0.2, 9, '#1b2438') +
  rect(x - 10, y - 10, wide + 20, tall + 24, '#10172a', { rx: 8 }) +
  rect(x, y, wide, tall, sheet.fade(['#20395a', '#152742'])) +
  clipped(sheet.clip(rect(x, y, wide, tall, '#fff')), move(x, y, inside)) +
  polygon(
    [
      [x, y],
      [x + wide * 0.55, y],
      [x + wide * 0.3, y + tall],
      [x, y + tall],
    ],
    '#ffffff',
    { opacity: 0.045 },
  ) +
  glow(sheet, x + wide / 2, y + tall / 2, wide * 0.75, '#7fb8cc', 0.25)

export const charts = (sheet: Sheet): string => {
  const trace = (base: number, seed: number): Point[] =>
    times(13, (index) => [24 + index * 26, base - index * 5 - Math.sin(index * 1.3 + seed) * 16])
  const path = trace(150, 1)
  return (
    many(5, (index) => rect(24, 50 + index * 28, 316, 1, '#7fa9bd', { opacity: 0.35 })) +
    shape(`${smooth(path)}L336 176L24 176Z`, sheet.fade([`${ink.saffron} 0 0.6`, `${ink.saffron} 1 0`])) +
    stroke(smooth(path), ink.honey, 4) +
    stroke(smooth(trace(176, 4)), '#7fd0c4', 3) +
    [30, 46, 38, 60, 52, 70, 64, 82, 74]
      .map((tall, index) => rect(24 + index * 21, 280 - tall, 13, tall, index % 3 === 2 ? ink.coral : '#6fa8b4'))
      .join('') +
    circle(284, 240, 42, 'none', { stroke: '#3f6a84', 'stroke-width': 15 }) +
    stroke('M284 198A42 42 0 1 1 245 256', ink.coral, 15, { 'stroke-linecap': 'butt' }) +
    rect(24, 20, 120, 9, '#cfe0e4', { opacity: 0.7 })
  )
}
