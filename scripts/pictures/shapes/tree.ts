import { smooth, taper, type Point } from '../curve.ts'
import { group, shape } from '../markup.ts'
import { many, times, type Random } from '../random.ts'
import type { Sheet } from '../sheet.ts'

type Tones = readonly [dark: string, lit: string]

/** A cypress, or any slim evergreen, from its foot; the light falls from the right. */
export const cypress = (sheet: Sheet, x: number, foot: number, height: number, width: number, [dark, lit]: Tones): string => {
  const rough = sheet.random.contour(3)
  const side = (sign: number): Point[] =>
    times(16, (index) => {
      const share = index / 15
      const wide = Math.sin(Math.PI * (0.06 + share * 0.94) ** 0.55) * 0.5 * width * (1 + 0.22 * rough(share * 9 + sign * 40))
      return [x + sign * wide, foot - height * share * 0.98 - height * 0.02]
    })
  const outline = smooth([...side(-1), ...side(1).toReversed()], true)
  return shape(outline, sheet.fade([dark, dark, lit], 'right'))
}

/** Leaves in a rounded mass: a ragged heap of small blades. */
export const foliage = (
  random: Random,
  x: number,
  y: number,
  rx: number,
  ry: number,
  count: number,
  size: number,
  colour: string,
): string => {
  const blades = times(count, () => {
    const turn = random.range(0, Math.PI * 2)
    const out = Math.sqrt(random.next())
    const [px, py] = [x + Math.cos(turn) * out * rx, y + Math.sin(turn) * out * ry]
    const heading = random.range(0, Math.PI * 2)
    const long = size * random.range(0.6, 1.3)
    const [dx, dy] = [Math.cos(heading) * long, Math.sin(heading) * long]
    return `M${(px - dx).toFixed(1)} ${(py - dy).toFixed(1)}Q${(px - dy * 0.55).toFixed(1)} ${(py + dx * 0.55).toFixed(1)} ${(px + dx).toFixed(1)} ${(py + dy).toFixed(1)}Q${(px + dy * 0.55).toFixed(1)} ${(py - dx * 0.55).toFixed(1)} ${(px - dx).toFixed(1)} ${(py - dy).toFixed(1)}Z`
  })
  return shape(blades.join(''), colour)
}

/** A broad tree: trunk and boughs, then leaves from the shadowed mass out to the lit ones. */
export const broadTree = (
  sheet: Sheet,
  height: number,
  spread: number,
  bark: string,
  leaves: readonly [string, string, string],
): string => {
  const { random } = sheet
  const boughs = many(7, (index) => {
    const aside = (index - 3) * spread * 0.13
    return shape(
      taper(
        [
          [0, -height * 0.16],
          [aside * 0.42, -height * 0.42],
          [aside * 1.35, -height * (0.74 - Math.abs(index - 3) * 0.03)],
        ],
        [height * 0.05, height * 0.044, height * 0.014],
      ),
      bark,
    )
  })
  const trunk = shape(
    taper(
      [
        [-2, 4],
        [-height * 0.012, -height * 0.16],
        [height * 0.008, -height * 0.4],
      ],
      [height * 0.13, height * 0.075, height * 0.07],
    ),
    bark,
  )
  const clumps = times(13, (index) => {
    const turn = -Math.PI * (index / 12)
    const reach = index % 2 === 0 ? 1 : 0.55
    return [Math.cos(turn) * spread * 0.38 * reach, -height * 0.62 + Math.sin(turn) * height * 0.26 * reach] as const
  })
  const layer = (colour: string, lift: number, size: number, count: number): string =>
    clumps
      .map(([x, y]) => foliage(random, x - lift * 0.5, y - lift, spread * size, height * size * 0.7, count, height * 0.022, colour))
      .join('')
  return group(
    trunk +
      boughs +
      layer(leaves[0], 0, 0.17, 190) +
      layer(leaves[1], height * 0.03, 0.14, 110) +
      layer(leaves[2], height * 0.065, 0.1, 46),
  )
}
