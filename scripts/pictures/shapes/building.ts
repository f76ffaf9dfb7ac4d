import { profile, smooth, spot, type Point } from '../curve.ts'
import { ellipse, group, rect, shape, stroke } from '../markup.ts'
import { darker, lighter } from '../palette.ts'
import { many } from '../random.ts'
import type { Sheet } from '../sheet.ts'

/** An opening with a pointed or a round head, standing on `base`, `height` to its apex. */
export const arch = (x: number, base: number, width: number, height: number, head: 'pointed' | 'round' = 'pointed'): string => {
  const half = width / 2
  const rise = head === 'pointed' ? width * 0.72 : half
  const spring = base - height + rise
  const apex = base - height
  const bow = head === 'pointed' ? [0.52, 0.42] : [0.552, 0.448]
  const [low, wide] = [spring - rise * (bow[0] ?? 0.5), half * (head === 'pointed' ? 0.5 : 0.552)]
  return `M${spot([x - half, base])}L${spot([x - half, spring])}C${spot([x - half, low])} ${spot([x - wide, apex + (head === 'pointed' ? rise * 0.16 : 0)])} ${spot([x, apex])}C${spot([x + wide, apex + (head === 'pointed' ? rise * 0.16 : 0)])} ${spot([x + half, low])} ${spot([x + half, spring])}L${spot([x + half, base])}Z`
}

/** A ribbed dome on a level, lit from the left, with a small lantern on top. */
export const dome = (
  sheet: Sheet,
  x: number,
  base: number,
  half: number,
  height: number,
  colours: readonly [lit: string, middle: string, dark: string],
): string => {
  const side = (share: number): string =>
    `C${spot([x + half * share * 1.02, base - height * 0.5])} ${spot([x + half * share * 0.66, base - height * 0.86])} ${spot([x, base - height])}`
  const outline = `M${spot([x - half, base])}${side(-1)}L${spot([x, base - height])}C${spot([x + half * 0.66, base - height * 0.86])} ${spot([x + half * 1.02, base - height * 0.5])} ${spot([x + half, base])}Z`
  const ribs = many(9, (index) => {
    const share = Math.sin(((index + 0.5) / 9 - 0.5) * Math.PI)
    return stroke(`M${spot([x + half * share, base])}${side(share)}`, index < 4 ? colours[0] : colours[2], Math.max(1, half / 70), {
      opacity: 0.65,
    })
  })
  const [top, size] = [base - height, half / 9]
  const lantern =
    rect(x - size, top - size * 2, size * 2, size * 2.2, sheet.fade([colours[0], colours[2]], 'right')) +
    shape(
      `M${x - size * 1.3} ${top - size * 2}C${x - size} ${top - size * 3.4} ${x - size * 0.3} ${top - size * 3.6} ${x} ${top - size * 4.6}C${x + size * 0.3} ${top - size * 3.6} ${x + size} ${top - size * 3.4} ${x + size * 1.3} ${top - size * 2}Z`,
      colours[1],
    ) +
    rect(x - size * 0.12, top - size * 6.4, size * 0.24, size * 2, colours[1])
  return lantern + shape(outline, sheet.fade([`${colours[0]} 0`, `${colours[1]} 0.4`, `${colours[2]} 1`], 'right')) + ribs
}

/** A flag of three bands on its pole; `moment` moves the cloth. */
export const flag = (
  x: number,
  foot: number,
  pole: number,
  bands: readonly [string, string, string],
  moment: number,
  tone: string,
): string => {
  const [width, height, top] = [pole * 0.36, pole * 0.21, foot - pole]
  const wave = (share: number): number => Math.sin(share * 5.5 + moment) * height * 0.13 * share + share * height * 0.12
  const edge = (level: number): Point[] =>
    profile(0, 1, 0.1, () => 0).map(([share]) => [x + share * width, top + level * height + wave(share)])
  const band = (index: number): string => `${smooth(edge(index / 3))}${smooth(edge((index + 1) / 3).toReversed()).replace('M', 'L')}Z`
  const cloth = bands.map((colour, index) => shape(band(index), colour)).join('')
  const fold = many(2, (index) => {
    const from = 0.22 + index * 0.4
    const column = profile(from, from + 0.2, 0.05, () => 0).map(([share]) => share)
    const upper: Point[] = column.map((share) => [x + share * width, top + wave(share)])
    const lower: Point[] = column.map((share) => [x + share * width, top + height + wave(share)])
    return shape(`${smooth(upper)}${smooth(lower.toReversed()).replace('M', 'L')}Z`, '#1a1020', { opacity: 0.12 })
  })
  return group(
    rect(x - pole * 0.009, top - 6, pole * 0.018, pole + 6, tone) +
      ellipse(x, top - 8, pole * 0.014, pole * 0.014, lighter(tone, 0.4)) +
      cloth +
      fold,
  )
}

/** A row of lit or dark windows under arches. */
export const arcade = (
  left: number,
  right: number,
  base: number,
  count: number,
  fill: number,
  height: number,
  paint: string,
  frame?: string,
): string => {
  const step = (right - left) / count
  return many(count, (index) => {
    const x = left + step * (index + 0.5)
    const edge = frame === undefined ? '' : stroke(arch(x, base, step * fill, height), frame, step * 0.05, { opacity: 0.8 })
    return shape(arch(x, base, step * fill, height), paint) + edge
  })
}

/** Moulded courses along a wall: a light line over a dark one. */
export const cornice = (left: number, right: number, y: number, depth: number, colour: string): string =>
  rect(left, y, right - left, depth, colour) +
  rect(left, y, right - left, depth * 0.25, lighter(colour, 0.35)) +
  rect(left + 3, y + depth, right - left - 6, depth * 0.5, darker(colour, 0.6), { opacity: 0.5 })
