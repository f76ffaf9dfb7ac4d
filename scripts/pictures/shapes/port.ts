import { line, type Point, trace } from '../curve.ts'
import { group, polygon, rect, stroke } from '../markup.ts'
import { darker, ink, lighter, mix } from '../palette.ts'
import { many, times, type Random } from '../random.ts'
import type { Sheet } from '../sheet.ts'

const lattice = (from: number, to: number, top: number, bottom: number, step: number): string => {
  const points: Point[] = times(Math.abs(to - from) / step, (index) => [
    from + Math.sign(to - from) * index * step,
    index % 2 === 0 ? top : bottom,
  ])
  return line(points)
}

/** A ship-to-shore gantry crane, 260 high, its boom out to the left over the water; the foot is at 0,0. */
export const gantry = (colour: string, rim: string, hoist: number): string => {
  const bar = (d: string, width: number): string => stroke(d, colour, width, { 'stroke-linecap': 'butt' })
  const frame =
    bar('M-52 0L-44 -150M62 0L56 -150', 9) +
    bar('M-48 -62H59', 8) +
    bar('M-50 -8H62', 7) +
    bar('M-46 -62L56 -150M58 -62L-44 -150', 3) +
    bar('M-44 -150L-22 -262M56 -150L-14 -262', 6) +
    bar('M-250 -158H140M-246 -146H140', 4) +
    bar(lattice(-246, 140, -158, -146, 9), 2) +
    bar('M-20 -260L-236 -158M-20 -260L-140 -158M-14 -260L128 -158', 2.4) +
    bar('M-30 -262H-6M-18 -262V-274', 4)
  const cabin = rect(66, -184, 62, 26, colour) + rect(-150, -146, 22, 13, colour)
  const load = bar(`M-144 -134V${-134 + hoist}M-134 -134V${-134 + hoist}`, 1.4) + rect(-162, -134 + hoist, 46, 19, colour)
  const wheels = many(4, (index) => rect(-64 + index * 9, -5, 6, 6, colour) + rect(44 + index * 9, -5, 6, 6, colour))
  const lit = stroke('M-249 -159.500H138M-47 -150L-25 -260M-56 0L-48 -148M53 -150L58 -8', rim, 1.6, { opacity: 0.9 })
  return frame + cabin + load + wheels + lit
}

const crate = (sheet: Sheet, x: number, y: number, width: number, height: number, colour: string): string => {
  const ribs = many(width / 4, (index) => rect(x + 1.5 + index * 4, y + 1.5, 1.3, height - 3, darker(colour, 0.35), { opacity: 0.5 }))
  return rect(x, y, width - 0.8, height - 0.8, sheet.fade([lighter(colour, 0.12), darker(colour, 0.3)])) + ribs
}

const cargo = [ink.brick, ink.teal, ink.coral, ink.slate, ink.ochre, ink.wine, ink.lagoon, ink.navy] as const

/** Stacked containers, the feet at `y`, each column as high as `height` says; toned towards `tone`. */
export const stack = (
  sheet: Sheet,
  random: Random,
  x: number,
  y: number,
  columns: number,
  box: readonly [number, number],
  height: (column: number) => number,
  tone: string,
  share: number,
): string =>
  times(columns, (column) =>
    many(height(column), (row) =>
      crate(sheet, x + column * box[0], y - (row + 1) * box[1], box[0], box[1], mix(random.pick(cargo), tone, share)),
    ),
  ).join('')

/** A loaded container ship, 640 long, its bow to the left, the waterline at 0. */
export const freighter = (sheet: Sheet, random: Random, tone: string): string => {
  const hull: Point[] = trace('-338,-62 -318,-58 -290,-46 250,-46 268,-52 318,-52 310,-14 300,0 -300,0 -314,-18')
  const painted = mix(ink.navy, tone, 0.25)
  const loads = stack(
    sheet,
    random,
    -262,
    -46,
    14,
    [33, 15],
    (column) => (column === 0 ? 3 : Math.max(column > 10 ? 5 : 0, random.int(4, column > 10 ? 5 : 6))),
    tone,
    0.3,
  )
  const tower =
    rect(208, -150, 54, 104, sheet.fade([lighter(ink.rose, 0.5), mix(ink.rose, tone, 0.5)], 'left')) +
    rect(200, -160, 72, 12, mix(ink.cream, tone, 0.35)) +
    rect(228, -184, 6, 26, painted) +
    rect(266, -112, 30, 62, mix(ink.coral, tone, 0.35)) +
    many(4, (row) => many(5, (column) => rect(213 + column * 9.4, -140 + row * 20, 5.5, 6, ink.honey, { opacity: 0.9 })))
  const lines =
    stroke('M-300 -44H300', lighter(ink.rose, 0.3), 1.6, { opacity: 0.8 }) +
    stroke('M-308 -9H304', ink.brick, 12, { 'stroke-linecap': 'butt' })
  return group(
    loads +
      tower +
      polygon(hull, sheet.fade([mix(painted, ink.rose, 0.25), painted])) +
      lines +
      stroke('M-320 -60V-92M-232 -46V-150', painted, 4),
  )
}
