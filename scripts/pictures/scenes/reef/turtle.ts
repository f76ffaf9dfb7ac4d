import type { Point } from '../../curve.ts'
import { circle, ellipse, group, polygon, shape, stroke } from '../../markup.ts'
import { times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const turtle = (sheet: Sheet): string => {
  const flipper = (d: string): string => shape(d, sheet.fade(['#8fa36a', '#3f5f4a']))
  const plates = (
    [
      [0, -6, 17],
      [-26, -4, 14],
      [26, -6, 14],
      [-12, -22, 11],
      [14, -24, 11],
      [-12, 12, 10],
      [14, 11, 10],
      [-44, 0, 9],
      [44, -4, 9],
    ] as const
  )
    .map(([x, y, r]) =>
      polygon(
        times(6, (index): Point => [x + Math.cos((index / 6) * Math.PI * 2) * r, y + Math.sin((index / 6) * Math.PI * 2) * r * 0.72]),
        '#a97d3f',
        { stroke: '#4a3a22', 'stroke-width': 2 },
      ),
    )
    .join('')
  return group(
    flipper('M34 -18C60 -54 104 -78 142 -74C124 -52 92 -22 50 -2Z') +
      flipper('M-50 10C-74 24 -98 44 -108 62C-84 60 -56 44 -38 26Z') +
      flipper('M-52 -12C-74 -24 -96 -26 -110 -20C-92 -8 -72 0 -52 2Z') +
      shape('M62 -14C78 -30 106 -26 112 -12C110 2 84 8 64 4Z', sheet.fade(['#a8b47a', '#566f4a'])) +
      circle(97, -14, 3.4, '#10201c') +
      ellipse(0, -4, 70, 40, sheet.round(['#e0b768 0', '#8a6a36 0.6', '#3c3a26 1'], 0.5, 0.25, 0.8)) +
      plates +
      flipper('M36 8C52 34 58 74 46 104C24 84 10 48 8 20Z') +
      stroke('M-66 8C-40 36 40 36 68 4', '#e9cf94', 3, { opacity: 0.6 }),
  )
}
