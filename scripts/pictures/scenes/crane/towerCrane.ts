import { line, type Point } from '../../curve.ts'
import { polygon, rect, stroke } from '../../markup.ts'
import { darker, ink } from '../../palette.ts'
import { many, times } from '../../random.ts'

const zigzag = (from: Point, to: Point, wide: readonly [number, number], count: number): string =>
  line(
    times(count + 1, (index): Point => {
      const share = index / count
      const side = index % 2 === 0 ? wide[0] : wide[1]
      return from[0] === to[0]
        ? [from[0] + side, from[1] + (to[1] - from[1]) * share]
        : [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + side]
    }),
  )

/** A hammerhead crane: mast foot at 0,0, the jib to the left, `tall` up to it. */
export const towerCrane = (tall: number, colour: string, rim: string, load: number): string => {
  const bar = (d: string, width: number): string => stroke(d, colour, width, { 'stroke-linecap': 'butt' })
  const mast =
    bar(`M-22 0V${-tall}M22 0V${-tall}`, 8) +
    bar(zigzag([0, 0], [0, -tall], [-22, 22], Math.round(tall / 42)), 4) +
    many(Math.round(tall / 84), (index) => bar(`M-22 ${-index * 84}H22`, 4))
  const jib =
    bar(`M-620 ${-tall - 34}H0M-600 ${-tall - 64}H0`, 6) +
    bar(zigzag([-600, -tall - 34], [0, -tall - 34], [0, -30], 30), 3) +
    bar(`M-620 ${-tall - 34}L-600 ${-tall - 64}`, 6)
  const counter =
    bar(`M0 ${-tall - 34}H230M0 ${-tall - 60}H230`, 6) +
    bar(zigzag([0, -tall - 34], [230, -tall - 34], [0, -26], 12), 3) +
    rect(160, -tall - 34, 74, 74, colour) +
    many(3, (index) => rect(164 + index * 24, -tall - 30, 20, 66, darker(colour, 0.35)))
  const slew = polygon(
    [
      [-30, -tall + 8],
      [30, -tall + 8],
      [38, -tall - 36],
      [-38, -tall - 36],
    ],
    colour,
  )
  const head =
    bar(`M-26 ${-tall - 60}L0 ${-tall - 190}L26 ${-tall - 60}`, 8) +
    bar(`M-18 ${-tall - 100}H18M-10 ${-tall - 144}H10`, 4) +
    bar(`M0 ${-tall - 188}L-430 ${-tall - 66}M0 ${-tall - 188}L-210 ${-tall - 66}M0 ${-tall - 188}L200 ${-tall - 60}`, 3.4)
  const cab =
    polygon(
      [
        [-74, -tall - 28],
        [-26, -tall - 28],
        [-26, -tall + 34],
        [-62, -tall + 34],
      ],
      colour,
    ) +
    polygon(
      [
        [-68, -tall - 20],
        [-34, -tall - 20],
        [-34, -tall + 8],
        [-62, -tall + 8],
      ],
      '#ffe3ac',
    )
  const trolley =
    rect(-446, -tall - 32, 46, 12, colour) +
    bar(`M-438 ${-tall - 22}V${-tall - 22 + load}M-408 ${-tall - 22}V${-tall - 22 + load}`, 2) +
    rect(-440, -tall - 22 + load, 34, 24, colour) +
    bar(`M-423 ${-tall + load}L-496 ${-tall + 64 + load}M-423 ${-tall + load}L-350 ${-tall + 64 + load}`, 2.4) +
    many(4, (index) => rect(-500, -tall + 64 + load + index * 11, 154, 8, index % 2 === 0 ? ink.brick : darker(ink.brick, 0.35)))
  const lit = stroke(`M-620 ${-tall - 67}H-4M4 ${-tall - 190}L200 ${-tall - 64}M-26 0V${-tall}`, rim, 2.4, { opacity: 0.9 })
  return mast + slew + counter + head + jib + cab + trolley + lit
}
