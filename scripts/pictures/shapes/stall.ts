import { smooth } from '../curve.ts'
import { circle, ellipse, group, polygon, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter, mix } from '../palette.ts'
import { many, times, type Random } from '../random.ts'
import type { Sheet } from '../sheet.ts'

const spices = ['#c8502e', '#e2a03a', '#8f3b2a', '#d9c07a', '#7a7d3c', '#b5722c'] as const
const cloths = [ink.teal, ink.wine, ink.ochre, ink.coral, ink.indigo, ink.cream, ink.lagoon] as const

/** Sacks with heaped spices, 150 wide, on the ground at 0. */
export const spiceSacks = (sheet: Sheet, random: Random): string =>
  many(7, (index) => {
    const row = index < 4 ? 0 : 1
    const [x, y] = row === 0 ? [-57 + index * 38, -34] : [-42 + (index - 4) * 42, 0]
    const colour = random.pick(spices)
    const mound = shape(
      `M${x - 17} ${y - 34}C${x - 9} ${y - 45} ${x - 4} ${y - 62} ${x} ${y - 64}C${x + 5} ${y - 62} ${x + 9} ${y - 45} ${x + 17} ${y - 34}Z`,
      sheet.fade([lighter(colour, 0.35), colour, darker(colour, 0.4)], 'right'),
    )
    const sack = shape(
      `M${x - 20} ${y - 35}C${x - 24} ${y - 16} ${x - 22} ${y} ${x - 17} ${y}H${x + 17}C${x + 22} ${y} ${x + 24} ${y - 16} ${x + 20} ${y - 35}Z`,
      sheet.fade(['#c79c63', '#8f6a42', '#4e3527'], 'right'),
    )
    return mound + sack + ellipse(x, y - 35, 20, 4.6, '#b98f5c') + ellipse(x, y - 36, 17, 3.6, colour)
  })

/** Lengths of patterned cloth hung from a rail, 150 wide and 200 high. */
export const hangings = (sheet: Sheet, random: Random): string =>
  rect(-78, -206, 156, 4, ink.umber) +
  many(5, (index) => {
    const [x, long] = [-76 + index * 31, random.range(120, 190)]
    const [colour, thread] = [mix(random.pick(cloths), ink.cocoa, 0.35), mix(random.pick(cloths), ink.sand, 0.3)]
    const bands = many(
      long / 26,
      (band) =>
        rect(x, -196 + band * 26, 29, 5, mix(thread, colour, 0.25)) +
        polygon(
          times(9, (k) => [x + k * 3.6, -186 + band * 26 + (k % 2) * 6]),
          mix(thread, colour, 0.45),
        ),
    )
    return (
      rect(x, -202, 29, long, sheet.fade([lighter(colour, 0.12), darker(colour, 0.35)], 'right')) +
      bands +
      many(7, (k) => stroke(`M${x + 2 + k * 4.2} ${long - 202}v8`, colour, 1.6))
    )
  })

/** Copper pots, trays and jugs on shelves, 150 wide. */
export const copperware = (sheet: Sheet, random: Random): string => {
  const metal = sheet.round(['#ffe0a8 0', '#c97a3c 0.25', '#3f1a14 1'], 0.32, 0.3, 0.8)
  const shelf = (y: number): string => rect(-78, y, 156, 5, '#5d3c28') + rect(-78, y + 5, 156, 4, '#1c100c', { opacity: 0.5 })
  const piece = (x: number, y: number): string => {
    const kind = random.int(0, 2)
    if (kind === 0) return circle(x, y - 19, 19, metal) + circle(x, y - 19, 9, '#5b2a1c', { opacity: 0.3 })
    if (kind === 1) {
      return shape(
        `M${x - 7} ${y - 42}H${x + 7}L${x + 5} ${y - 30}C${x + 22} ${y - 24} ${x + 18} ${y} ${x + 10} ${y}H${x - 10}C${x - 18} ${y} ${x - 22} ${y - 24} ${x - 5} ${y - 30}Z`,
        metal,
      )
    }
    return shape(
      `M${x - 18} ${y - 20}H${x + 18}C${x + 18} ${y - 6} ${x + 10} ${y} ${x} ${y}C${x - 10} ${y} ${x - 18} ${y - 6} ${x - 18} ${y - 20}Z`,
      metal,
    )
  }
  return many(3, (row) => shelf(-14 - row * 62) + many(4, (index) => piece(-57 + index * 38, -14 - row * 62)))
}

/** A striped awning over a stall. */
export const awning = (colour: string, width: number, depth: number, tilt: number): string =>
  group(
    many(8, (index) => {
      const [from, to] = [(index / 8 - 0.5) * width, ((index + 1) / 8 - 0.5) * width]
      const paint = index % 2 === 0 ? colour : mix(colour, ink.sand, 0.62)
      return (
        shape(
          `${smooth([
            [from * 0.86, -depth],
            [from, 0],
          ])}L${to} 0L${to * 0.86} ${-depth}Z`,
          paint,
        ) + shape(`M${from} 0H${to}C${to} ${depth * 0.32} ${from} ${depth * 0.32} ${from} 0Z`, darker(paint, 0.15))
      )
    }),
    { transform: `skewY(${tilt})` },
  )
