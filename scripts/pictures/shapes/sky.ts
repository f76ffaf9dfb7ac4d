import { cloud, filtered, glow } from '../effects.ts'
import { profile, smooth, type Point } from '../curve.ts'
import { circle, group, rect, shape } from '../markup.ts'
import { ink, lighter } from '../palette.ts'
import { many, type Random } from '../random.ts'
import type { Sheet, Stop } from '../sheet.ts'

/** The whole sheet in bands of light, from the top down to `horizon`. */
export const sky = (sheet: Sheet, colours: readonly Stop[], horizon: number): string =>
  sheet.cover(sheet.span(colours, [0, 0], [0, horizon]))

/** The sun or a full moon with its halo. */
export const disc = (sheet: Sheet, x: number, y: number, size: number, colour: string, halo: string): string =>
  glow(sheet, x, y, size * 7, halo, 0.5) +
  glow(sheet, x, y, size * 2.2, colour, 0.45) +
  circle(x, y, size, sheet.fade([lighter(colour, 0.75), lighter(colour, 0.15)]))

export interface Strata {
  readonly count: number
  readonly top: number
  readonly bottom: number
  readonly colours: readonly [upper: string, lower: string]
  readonly length: readonly [number, number]
  readonly depth: readonly [number, number]
  readonly opacity?: number
}

/** One long cloud, flat below and billowing above: its body, and its lit lower edge. */
const bank = (random: Random, x: number, y: number, length: number, depth: number): [body: string, edge: string] => {
  const rough = random.contour(4)
  const swell = (along: number): number => Math.max(0, 1 - Math.abs((along - x) / (length / 2)) ** 1.7)
  const trace = (step: number, height: (at: number) => number): Point[] => profile(x - length / 2, x + length / 2, length / step, height)
  const upper = trace(26, (at) => y - swell(at) * depth * (0.35 + 0.8 * Math.abs(rough(at / depth / 2.2))))
  const middle = trace(26, (at) => y - swell(at) * depth * 0.35 * Math.abs(rough(at / depth / 1.7 + 9)))
  const lower = trace(14, (at) => y + swell(at) * depth * 0.22 * (1 + rough(at / depth / 4))).toReversed()
  return [smooth([...upper, ...lower], true), smooth([...middle, ...lower], true)]
}

/** Long flat clouds, the nearer to the horizon the thinner, dissolving at both ends. */
export const strata = (sheet: Sheet, { count, top, bottom, colours, length, depth, opacity = 0.8 }: Strata): string => {
  const { random } = sheet
  const dissolving = (colour: string, most: number): string =>
    sheet.fade([`${colour} 0 0`, `${colour} 0.3 ${most}`, `${colour} 0.65 ${most}`, `${colour} 1 0`], 'right')
  return many(count, (index) => {
    const near = ((index + random.next()) / count) ** 0.8
    const y = bottom + (top - bottom) * near
    const size = 0.25 + near * 0.75
    const [body, edge] = bank(
      random,
      random.range(-0.1, 1.1) * sheet.width,
      y,
      random.range(...length) * size,
      random.range(...depth) * size,
    )
    return shape(body, dissolving(colours[0], opacity * 0.8)) + shape(edge, dissolving(colours[1], opacity))
  })
}

export const stars = (sheet: Sheet, count: number, bottom: number, colour: string = ink.cream): string => {
  const { random } = sheet
  return many(count, () => {
    const y = random.next() ** 1.3 * bottom
    const fading = 1 - (y / bottom) ** 2
    const size = 0.5 + random.next() ** 5 * 1.9
    return circle(random.range(0, sheet.width), y, size, colour, { opacity: (fading * random.range(0.35, 1)).toFixed(2) })
  })
}

/** A thin veil of cloud over the sky: soft, streaked, barely there. */
export const veil = (sheet: Sheet, colour: string, bottom: number, opacity: number, seed = 2): string =>
  group(
    filtered(
      cloud(sheet, colour, 0.0016, 0.011, 0.46, 0.72, seed),
      sheet.cover(sheet.span(['#fff 0', '#fff 0.75', '#fff 1 0'], [0, 0], [0, bottom])),
    ),
    { opacity },
  )

/** Mist lying on a level, thickest at it. */
export const haze = (sheet: Sheet, colour: string, top: number, level: number, bottom: number, strength = 0.7): string => {
  const whole = bottom - top
  const place = (level - top) / whole
  const paint = sheet.span(
    [
      `${colour} 0 0`,
      `${colour} ${place * 0.6} ${strength * 0.25}`,
      `${colour} ${place} ${strength}`,
      `${colour} ${place + (1 - place) * 0.4} ${strength * 0.35}`,
      `${colour} 1 0`,
    ],
    [0, top],
    [0, bottom],
  )
  return sheet.cover(paint)
}

/** A bank of cloud lying in a valley, thickest at its level. */
export const cloudBank = (sheet: Sheet, level: number, depth: number, colour: string, seed: number): string => {
  const paint = sheet.span(['#fff 0 0', '#fff 0.5 1', '#fff 1 0'], [0, level - depth / 2], [0, level + depth / 2])
  return filtered(cloud(sheet, colour, 0.0028, 0.013, 0.35, 0.63, seed), rect(-40, level - depth / 2, sheet.width + 80, depth, paint))
}
