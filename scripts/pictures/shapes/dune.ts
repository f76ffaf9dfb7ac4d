import { mottle, filtered } from '../effects.ts'
import { smooth, spot, under, type Point } from '../curve.ts'
import { shape, stroke } from '../markup.ts'
import { many, type Random } from '../random.ts'
import type { Sheet } from '../sheet.ts'

export interface Dune {
  /** The skyline, from left to right. */
  readonly ridge: readonly Point[]
  /** The crest, from a point of the skyline down to the foot: light on its left, shadow on its right. */
  readonly spine: readonly Point[]
  readonly foot: number
  readonly lit: readonly [string, string]
  readonly shade: readonly [string, string]
}

/** A dune with a sunny side and a slip face in shadow. */
export const dune = (sheet: Sheet, { ridge, spine, foot, lit, shade }: Dune): string => {
  const [peakX] = spine[0] ?? [0, 0]
  const beyond = ridge.filter(([x]) => x > peakX)
  const last = beyond.at(-1) ?? [peakX, foot]
  const end = spine.at(-1) ?? [peakX, foot]
  const top = Math.min(...ridge.map(([, y]) => y))
  const face = `${smooth(spine)}L${spot([end[0], foot])}L${spot([last[0], foot])}L${spot(last)}${smooth([spine[0] ?? [0, 0], ...beyond].toReversed()).replace('M', 'L')}Z`
  const grain = mottle(sheet, 0.004, 0.05, 0.5)
  return (
    filtered(grain, shape(under(ridge, foot), sheet.span(lit, [0, top], [0, foot]))) +
    shape(face, sheet.span(shade, [0, top], [0, foot])) +
    stroke(smooth(spine), lit[0], 2.2, { opacity: 0.8 })
  )
}

/** Wind ripples in the sand between two levels. */
export const ripples = (
  random: Random,
  left: number,
  right: number,
  top: number,
  bottom: number,
  count: number,
  colour: string,
): string => {
  const rough = random.contour(3)
  return many(count, (index) => {
    const near = (index / count) ** 1.6
    const y = top + (bottom - top) * near
    const start = random.range(left, left + (right - left) * 0.6)
    const end = start + random.range(0.15, 0.5) * (right - left)
    const points: Point[] = []
    for (let x = start; x <= end; x += 40) points.push([x, y + rough(x / 260 + index) * (6 + 22 * near)])
    return points.length > 1 ? stroke(smooth(points), colour, 0.8 + near * 3, { opacity: 0.16 + near * 0.14 }) : ''
  })
}
