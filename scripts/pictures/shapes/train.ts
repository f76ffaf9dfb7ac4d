import { blur, filtered, glow } from '../effects.ts'
import { closed, line, type Point } from '../curve.ts'
import { ellipse, polygon, shape, stroke } from '../markup.ts'
import { ink, lighter, mix } from '../palette.ts'
import { times } from '../random.ts'
import { panel, type Space } from './space.ts'
import type { Sheet } from '../sheet.ts'

const [left, right, roof, sill] = [2.9, 5.9, -2.5, 1.25]
const [nose, neck, tail] = [3.9, 6.6, 90]

/** The outline of the train cut across at `z`: the whole section behind the neck, shrinking to the tip. */
const section = (space: Space, z: number): Point[] => {
  const share = Math.min(1, Math.max(0, (z - nose) / (neck - nose)))
  const full = Math.sqrt(1 - (1 - share) ** 2)
  const half = ((right - left) / 2) * (0.2 + 0.8 * full)
  const top = sill - 0.5 - (sill - 0.5 - roof) * (0.06 + 0.94 * full ** 1.3)
  const low = sill - 0.28 * (1 - share)
  const middle = (left + right) / 2
  return times(33, (index) => {
    const turn = Math.PI * (1 + index / 32)
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const bulge = Math.sign(cos) * Math.abs(cos) ** 0.62
    return space(middle + half * bulge, low - 0.35 - (low - 0.35 - top) * Math.abs(sin) ** 0.72, z)
  }).concat([space(middle + half, low, z), space(middle - half, low, z)])
}

const body = (space: Space, sheet: Sheet): string => {
  const [farX] = space(left, 0, tail)
  const [nearX] = space(left, 0, neck)
  const along = (near: string, far: string): string => sheet.span([far, near], [farX, 0], [nearX, 0])
  const windows = times(26, (index) => neck + 0.55 + index * 1.62 + (index % 9 > 6 ? 0.5 : 0))
    .map((z) => shape(panel(space, left, -1.1, -0.25, z, z + 1.3), mix('#ffdb94', '#f7a868', Math.min(1, z / 60))))
    .join('')
  const cars = times(5, (index) => neck + 9 + index * 12)
    .map((z) => stroke(line([space(left, roof + 0.5, z), space(left, sill, z)]), '#3a2a44', 26 / z, { opacity: 0.8 }))
    .join('')
  const [end, start] = [section(space, tail), section(space, neck)]
  const strips = times(18, (index) => {
    const tone = mix('#c9b3a6', '#fff3dc', Math.min(1, index / 7))
    const corner = (list: readonly Point[], at: number): Point => list[at] ?? [0, 0]
    return polygon(
      [corner(end, index), corner(start, index), corner(start, index + 1), corner(end, index + 1)],
      along(tone, mix(tone, '#f7b27a', 0.6)),
    )
  }).join('')
  return (
    polygon([end[34] ?? [0, 0], start[34] ?? [0, 0], start[0] ?? [0, 0], end[0] ?? [0, 0]], along('#c9b3a6', '#e0a080')) +
    strips +
    shape(panel(space, left, -1.3, -0.06, neck, tail), along('#21304c', '#b4756c')) +
    windows +
    shape(panel(space, left, 0.3, 0.5, neck, tail), along('#c9502f', '#ec9a66')) +
    shape(panel(space, left, 0.86, sill, neck, tail), along('#5d5a78', '#c98a78')) +
    cars
  )
}

const snout = (space: Space, sheet: Sheet): string =>
  times(140, (index) => nose + (neck - nose) * (1 - index / 139) ** 2)
    .map((z) => {
      const share = ((neck - z) / (neck - nose)) ** 1.3
      const paint = sheet.fade([
        mix('#fff1d8', '#c4b6c6', share),
        mix('#f0dcc8', '#8f84a6', share ** 0.6),
        mix('#a98a8c', '#4a4468', share ** 0.5),
      ])
      return shape(closed(section(space, z)), paint)
    })
    .join('')

/** A fast train coming out of the distance, its head at the right. */
export const fastTrain = (sheet: Sheet, space: Space): string => {
  const band = (from: number, to: number, low: number, high: number): string => {
    const edge = (index: number, z: number): Point => section(space, z)[index] ?? [0, 0]
    const depth = times(13, (step) => from + ((to - from) * step) / 12)
    return closed([...depth.map((z) => edge(low, z)), ...depth.toReversed().map((z) => edge(high, z))])
  }
  const screen = shape(band(4.5, 5.5, 8, 24), sheet.fade(['#141b35', '#2c3f66', '#8fa3b5']))
  const flank = shape(band(4.02, neck, 2, 3), '#c9502f') + shape(band(4.02, neck, 29, 30), '#a33d2c')
  const lamps = [6, 26]
    .map((index) => section(space, 4.14)[index] ?? [0, 0])
    .map(([x, y]) => ellipse(x, y, 24, 10, '#fffbe6') + glow(sheet, x, y, 110, '#fff0c4', 0.9))
    .join('')
  const [tipX, tipY] = space((left + right) / 2, sill, nose)
  const shade = filtered(
    blur(sheet, 14),
    polygon(
      [
        space(left - 0.3, sill + 0.35, tail),
        space(left - 0.5, sill + 0.35, neck),
        [tipX - 250, tipY + 40],
        [tipX + 330, tipY + 40],
        space(right + 0.4, sill + 0.35, neck),
      ],
      '#2c1526',
      { opacity: 0.75 },
    ),
  )
  const rim = stroke(line([space(left + 0.9, roof, tail), space(left + 0.9, roof, neck)]), lighter(ink.honey, 0.5), 4, { opacity: 0.9 })
  return shade + body(space, sheet) + rim + snout(space, sheet) + flank + screen + lamps
}
