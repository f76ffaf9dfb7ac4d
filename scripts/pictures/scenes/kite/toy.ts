import { type Point, smooth, trace } from '../../curve.ts'
import { circle, group, polygon, stroke } from '../../markup.ts'
import { ink, lighter } from '../../palette.ts'
import { inTurn } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const kite = (sheet: Sheet): string => {
  const [top, left, foot, right, cross]: readonly Point[] = trace('0,-190 -132,-40 0,210 132,-40 0,-40')
  if (!top || !left || !foot || !right || !cross) return ''
  const cloth =
    polygon([top, left, cross], sheet.fade(['#f6b25a', '#e0702f'])) +
    polygon([top, right, cross], sheet.fade(['#2f9a9a', '#1d6670'])) +
    polygon([left, foot, cross], sheet.fade(['#c33f3a', '#8a2438'])) +
    polygon([right, foot, cross], sheet.fade(['#fbe3ae', '#e8b25c']))
  const spars = stroke('M0 -190V210M-132 -40H132', '#4a2430', 5) + stroke('M-132 -40L0 -190L132 -40L0 210Z', '#fff3d6', 3)
  const trim = circle(0, -40, 34, '#fff3d6') + circle(0, -40, 24, '#c33f3a') + circle(0, -40, 11, '#f6c66b')
  return cloth + spars + trim
}

export const tail = (): string => {
  const path: Point[] = trace('0,0 40,90 -20,180 44,276 -26,372 34,462 -6,540')
  const bows = path
    .slice(1)
    .map(([x, y], index) => {
      const colour = inTurn([ink.coral, ink.lagoon, ink.honey], index)
      return group(
        polygon(
          [
            [0, 0],
            [-30, -16],
            [-30, 16],
          ],
          colour,
        ) +
          polygon(
            [
              [0, 0],
              [30, -16],
              [30, 16],
            ],
            lighter(colour, 0.25),
          ) +
          circle(0, 0, 6, '#fff3d6'),
        { transform: `translate(${x} ${y}) rotate(${index % 2 === 0 ? -24 : 28})` },
      )
    })
    .join('')
  return stroke(smooth(path), '#fff3d6', 3) + bows
}
