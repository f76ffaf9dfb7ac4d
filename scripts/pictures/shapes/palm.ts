import { taper, type Point } from '../curve.ts'
import { circle, group, shape, stroke } from '../markup.ts'
import { darker, ink } from '../palette.ts'
import { many, times, type Random } from '../random.ts'
import type { Sheet } from '../sheet.ts'

export interface Greens {
  readonly deep: string
  readonly middle: string
  readonly bright: string
  readonly trunk: string
  readonly fruit?: string
}

/** A feathered leaf from 0,0: its rib bends under its own weight, its leaflets thin to the tip. */
export const frond = (random: Random, angle: number, length: number, colour: string, weight = 0.5): string => {
  const rib = (share: number): Point => [
    Math.cos(angle) * length * share,
    Math.sin(angle) * length * share + weight * length * share ** 2.1,
  ]
  const count = Math.round(44 + length / 9)
  const leaflets = times(count, (index) => {
    const share = 0.1 + (0.9 * index) / count
    const [x, y] = rib(share)
    const [nextX, nextY] = rib(share + 0.03)
    const heading = Math.atan2(nextY - y, nextX - x)
    const long = length * (0.05 + 0.17 * Math.sin(Math.PI * share ** 0.7)) * random.range(0.85, 1.12)
    const leaf = (side: number): string => {
      const turn = heading + side * (1.05 - share * 0.6) + random.range(-0.06, 0.06)
      const tip: Point = [x + Math.cos(turn) * long, y + Math.sin(turn) * long + long * 0.28]
      const [thickX, thickY] = [(Math.cos(heading) * length * 0.6) / count, (Math.sin(heading) * length * 0.6) / count]
      const bend: Point = [(x + tip[0]) / 2 + thickX, (y + tip[1]) / 2 + thickY - long * 0.05]
      return `M${(x - thickX).toFixed(1)} ${(y - thickY).toFixed(1)}Q${bend[0].toFixed(1)} ${bend[1].toFixed(1)} ${tip[0].toFixed(1)} ${tip[1].toFixed(1)}Z M${x.toFixed(1)} ${y.toFixed(1)}L${bend[0].toFixed(1)} ${bend[1].toFixed(1)}L${tip[0].toFixed(1)} ${tip[1].toFixed(1)}L${(x + thickX).toFixed(1)} ${(y + thickY).toFixed(1)}Z`
    }
    return leaf(1) + leaf(-1)
  })
  return (
    shape(leaflets.join(''), colour) +
    shape(
      taper(
        times(6, (index) => rib(index / 5)),
        [length * 0.03, length * 0.004],
      ),
      colour,
    )
  )
}

/** A crown of fronds around 0,0, the far ones dark, the ones in the light bright. */
export const crown = (random: Random, size: number, greens: Greens): string => {
  const layer = (count: number, colour: string, from: number, to: number, weight: readonly [number, number]): string =>
    many(count, (index) =>
      frond(
        random,
        from + ((to - from) * (index + random.range(0.2, 0.8))) / count,
        size * random.range(0.82, 1.08),
        colour,
        random.range(...weight),
      ),
    )
  const fruit =
    greens.fruit === undefined
      ? ''
      : many(3, (index) => {
          const x = (index - 1) * size * 0.11
          return many(26, () =>
            circle(
              x + random.range(-1, 1) * size * 0.05,
              size * random.range(0.06, 0.24),
              size * 0.014,
              random.chance(0.5) ? darker(greens.fruit ?? ink.ochre, 0.3) : (greens.fruit ?? ink.ochre),
            ),
          )
        })
  return (
    layer(13, greens.deep, -3.7, 0.6, [0.5, 1]) +
    fruit +
    layer(11, greens.middle, -3.4, 0.3, [0.3, 0.7]) +
    layer(6, greens.bright, -3.1, -0.1, [0.3, 0.55])
  )
}

/** A date palm from its foot at 0,0: `height` tall, its head `lean` to the side. */
export const palm = (sheet: Sheet, height: number, lean: number, size: number, greens: Greens): string => {
  const { random } = sheet
  const path: Point[] = [
    [0, 6],
    [lean * 0.1, -height * 0.3],
    [lean * 0.42, -height * 0.66],
    [lean, -height],
  ]
  const wide = height * 0.04 + 5
  const trunk = shape(
    taper(path, [wide * 1.35, wide, wide * 0.86, wide * 0.9]),
    sheet.fade([darker(greens.trunk, 0.5), greens.trunk, darker(greens.trunk, 0.55)], 'right'),
  )
  const rings = many(height / 11, (index) => {
    const share = (index * 11) / height
    const x = lean * (share < 0.33 ? share * 0.3 : 0.1 + (share - 0.33) ** 1.35 * 1.54)
    const y = -height * share
    return stroke(`M${x - wide * 0.44} ${y - 3}Q${x} ${y + 4} ${x + wide * 0.44} ${y - 3}`, darker(greens.trunk, 0.6), 2, { opacity: 0.55 })
  })
  return trunk + rings + group(crown(random, size, greens), { transform: `translate(${lean} ${-height})` })
}

/** Grass, reeds or rushes standing along a line, leaning in tufts. */
export const reeds = (random: Random, points: readonly Point[], height: number, colour: string): string => {
  const wind = random.contour(2)
  const blades = points.map(([x, y]) => {
    const tall = height * random.range(0.4, 1.1) * (0.75 + 0.35 * wind(x / 50))
    const bend = tall * (0.5 * wind(x / 34 + 90) + random.range(-0.22, 0.22))
    const half = Math.min(2.4, height / 26)
    return `M${(x - half).toFixed(1)} ${y.toFixed(1)}Q${(x - half * 0.4).toFixed(1)} ${(y - tall * 0.6).toFixed(1)} ${(x + bend).toFixed(1)} ${(y - tall).toFixed(1)}Q${(x + half * 1.4).toFixed(1)} ${(y - tall * 0.55).toFixed(1)} ${(x + half).toFixed(1)} ${y.toFixed(1)}Z`
  })
  return shape(blades.join(''), colour)
}
