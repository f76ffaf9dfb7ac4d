import { masked, ripple, filtered } from '../effects.ts'
import { group, mirror, shape } from '../markup.ts'
import type { Random } from '../random.ts'
import { times } from '../random.ts'
import type { Sheet, Stop } from '../sheet.ts'

/** Water from the horizon down to the foot of the sheet. */
export const sea = (sheet: Sheet, horizon: number, colours: readonly Stop[]): string =>
  `<rect x="-4" y="${horizon}" width="${sheet.width + 8}" height="${sheet.height - horizon + 4}" fill="${sheet.span(colours, [0, horizon], [0, sheet.height])}"/>`

export interface Glints {
  readonly count: number
  readonly top: number
  readonly bottom: number
  readonly colour: string
  /** The middle and the half width of the patch, at its top and at its bottom. */
  readonly x: readonly [number, number]
  readonly spread: readonly [number, number]
  readonly length: readonly [number, number]
  readonly thickness: readonly [number, number]
  readonly opacity?: number
  /** How far the water has moved on, in turns: whole turns come back to the same water. */
  readonly moment?: number
}

const lens = (x: number, y: number, length: number, thick: number, lean: number): string =>
  `M${(x - length / 2).toFixed(1)} ${y.toFixed(1)}Q${(x - length * lean).toFixed(1)} ${(y - thick).toFixed(1)} ${(x + length / 2).toFixed(1)} ${y.toFixed(1)}Q${(x + length * lean).toFixed(1)} ${(y + thick).toFixed(1)} ${(x - length / 2).toFixed(1)} ${y.toFixed(1)}Z`

/** Flat slivers of light or shadow on water, growing towards the eye. */
export const glints = (random: Random, options: Glints): string => {
  const { count, top, bottom, colour, x, spread, length, thickness, opacity = 1, moment = 0 } = options
  const slivers = times(count, () => {
    const near = random.next() ** 1.25
    const aside = (random.next() + random.next() - 1) * (spread[0] + (spread[1] - spread[0]) * near)
    const pulse = 0.35 + 0.65 * Math.abs(Math.sin(Math.PI * (moment * random.int(1, 3) + random.next())))
    const centre = x[0] + (x[1] - x[0]) * near + aside
    const long = (length[0] + (length[1] - length[0]) * near) * random.range(0.4, 1.2) * pulse
    const thick = (thickness[0] + (thickness[1] - thickness[0]) * near) * random.range(0.6, 1.2) * pulse
    return lens(centre, top + (bottom - top) * near, long, thick, random.range(-0.2, 0.2))
  })
  return shape(slivers.join(''), colour, { opacity })
}

export interface Reflection {
  readonly level: number
  readonly depth: number
  readonly opacity?: number
  readonly size?: number
  /** How far the ripples have drifted. */
  readonly drift?: number
}

/** What stands above the level, seen again in the water, wavering and fading. */
export const reflection = (sheet: Sheet, inside: string, { level, depth, opacity = 0.6, size = 26, drift = 0 }: Reflection): string => {
  const fading = sheet.mask(sheet.cover(sheet.span(['#fff 0 0', `#fff 0.001 ${opacity}`, '#fff 1 0'], [0, level], [0, level + depth])))
  const still = group(mirror(level, inside), { transform: `translate(0 ${-drift})` })
  return masked(
    fading,
    group(filtered(ripple(sheet, 0.006, 0.07, size), sheet.cover('none') + still), { transform: `translate(0 ${drift})` }),
  )
}
