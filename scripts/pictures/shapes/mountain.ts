import { line, profile, under, type Point } from '../curve.ts'
import { shape } from '../markup.ts'
import { times, type Random } from '../random.ts'
import type { Sheet } from '../sheet.ts'

export interface Range {
  readonly base: number
  readonly height: number
  readonly foot: number
  readonly colours: readonly [crest: string, foot: string]
  /** How wide one mountain is. */
  readonly breadth?: number
  readonly step?: number
}

const skyline = (sheet: Sheet, { base, height, breadth = 320, step = 16 }: Range): Point[] => {
  const rough = sheet.random.contour(5)
  return profile(-60, sheet.width + 60, step, (x) => base - height * (0.5 + 0.75 * rough(x / breadth)))
}

/** A range of hills or mountains fading into the mist at its foot. */
export const mountains = (sheet: Sheet, range: Range): string =>
  shape(under(skyline(sheet, range), range.foot), sheet.span(range.colours, [0, range.base - range.height], [0, range.foot]))

/** Rocky mountains, the light coming from the left: each peak has a face in shadow. */
export const crags = (sheet: Sheet, range: Range, shadow: string): string => {
  const points = skyline(sheet, { ...range, step: 22 })
  const height = (index: number): number => points[index]?.[1] ?? range.foot
  const faces = points.flatMap(([x, y], index) => {
    if (y > height(index - 1) || y > height(index + 1)) return []
    let end = index + 1
    while (height(end + 1) > height(end)) end += 1
    const slope = points.slice(index, end + 1)
    const [lastX, lastY] = slope.at(-1) ?? [x, y]
    const foot = lastX + (range.foot - lastY) * 0.55
    const drop = (range.foot - y) / 6
    const spine: Point[] = times(5, (step) => [
      x + (foot - x) * (0.62 - step * 0.13) + (step % 2 === 0 ? -1 : 1) * drop * 0.3,
      range.foot - drop * (step + 1),
    ])
    return [line([...slope, [foot, range.foot], ...spine], true)]
  })
  const body = `${line(points)}L${sheet.width + 60} ${range.foot}L-60 ${range.foot}Z`
  const top = range.base - range.height
  return (
    shape(body, sheet.span(range.colours, [0, top], [0, range.foot])) +
    shape(faces.join(''), sheet.span([`${shadow} 0 0.75`, `${shadow} 1 0`], [0, top], [0, range.foot]))
  )
}

/** Boulders in a heap along a line. */
export const boulders = (sheet: Sheet, random: Random, points: readonly Point[], size: number, lit: string, dark: string): string =>
  points
    .map(([x, y]) => {
      const big = size * random.range(0.5, 1.25)
      const corners = times(8, (index): Point => {
        const turn = (index / 8) * Math.PI * 2
        const out = big * random.range(0.75, 1.1)
        return [x + Math.cos(turn) * out * 1.25, y + Math.sin(turn) * out * 0.72]
      })
      return shape(`${line(corners)}Z`, sheet.fade([`${lit} 0`, `${dark} 0.45`, `${dark} 1`]))
    })
    .join('')
