/** Things turned on a wheel or a lathe: a profile of radii and heights, seen from a little above. */
import { clipped } from '../effects.ts'
import { closed, smooth, spot, type Point } from '../curve.ts'
import { ellipse, group, shape } from '../markup.ts'
import { times } from '../random.ts'
import type { Sheet, Stop } from '../sheet.ts'

/** Radius and height of each ring, from the foot (0) upwards (negative). */
export type Profile = readonly Point[]

export interface Wrap {
  /** The place on the skin at an angle (-0.5 left edge to 0.5 right edge) and a height. */
  (turn: number, height: number): Point
}

const radiusAt = (profile: Profile, height: number): number => {
  const found = profile.findIndex(([, y], place) => place > 0 && y <= height)
  const index = found === -1 ? profile.length - 1 : found
  const at = (place: number): Point => profile[Math.max(0, Math.min(profile.length - 1, place))] ?? [0, 0]
  const [[r0], [r1, y1], [r2, y2], [r3]] = [at(index - 2), at(index - 1), at(index), at(index + 1)]
  const share = y1 === y2 ? 0 : (height - y1) / (y2 - y1)
  const bend = r1 + 0.5 * share * (r2 - r0 + share * (2 * r0 - 5 * r1 + 4 * r2 - r3 + share * (3 * (r1 - r2) + r3 - r0)))
  return Math.max(0, Math.min(Math.max(r1, r2) * 1.04, bend))
}

const sag = 0.13

export const wrapOf =
  (profile: Profile): Wrap =>
  (turn, height) => {
    const radius = radiusAt(profile, height)
    return [radius * Math.sin(turn * Math.PI), height + radius * sag * Math.cos(turn * Math.PI)]
  }

const rings = (profile: Profile): Point[] => {
  const [foot, top] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0]
  return times(33, (index) => {
    const height = foot + ((top - foot) * index) / 32
    return [radiusAt(profile, height), height]
  })
}

/** Light from the left and shadow on the right, laid on in thin veils that follow the form. */
const modelling = (profile: Profile): string => {
  const wrap = wrapOf(profile)
  const heights = rings(profile).map(([, y]) => y)
  const strip = (from: number, to: number, colour: string, opacity: number): string =>
    shape(closed([...heights.map((height) => wrap(from, height)), ...heights.toReversed().map((height) => wrap(to, height))]), colour, {
      opacity,
    })
  return [
    ...times(15, (index) => strip(0.5, 0.44 - index * 0.034, '#1a0c16', 0.085)),
    ...times(7, (index) => strip(-0.5, -0.46 + index * 0.028, '#1a0c16', 0.075)),
    ...times(7, (index) => strip(-0.21 - 0.075 + index * 0.011, -0.21 + 0.075 - index * 0.011, '#fff6dc', 0.075)),
  ].join('')
}

/** The turned body, in the colours of `paint` from side to side; `skin` draws on it what is painted there. */
export const turned = (sheet: Sheet, profile: Profile, paint: readonly Stop[], skin: (wrap: Wrap) => string, hollow?: string): string => {
  const sides = rings(profile)
  const [footRadius] = profile[0] ?? [0, 0]
  const [topRadius, top] = profile.at(-1) ?? [0, 0]
  const left = smooth(sides.map(([r, y]): Point => [-r, y]))
  const right = smooth(sides.toReversed().map(([r, y]): Point => [r, y])).replace('M', 'L')
  const outline = `${left}${right}Q0 ${footRadius * sag * 2} ${spot([-footRadius, 0])}Z`
  const clip = sheet.clip(shape(outline, '#fff'))
  const body = shape(outline, sheet.fade(paint, 'right')) + clipped(clip, skin(wrapOf(profile)) + modelling(profile))
  const mouth =
    hollow === undefined
      ? ''
      : ellipse(0, top, topRadius, topRadius * sag * 1.3, sheet.fade(paint, 'right')) +
        ellipse(0, top, topRadius * 0.86, topRadius * sag * 1.02, hollow)
  return group(body + mouth)
}

/** A ring round the body between two heights. */
export const girdle = (wrap: Wrap, from: number, to: number, fill: string): string =>
  shape(closed([...times(25, (index) => wrap(index / 24 - 0.5, from)), ...times(25, (index) => wrap(0.5 - index / 24, to))]), fill)

/** The same figure repeated round the body; each is drawn in its own cell, `u` and `v` from 0 to 1. */
export const frieze = (wrap: Wrap, from: number, to: number, count: number, fill: string, figure: readonly Point[]): string =>
  shape(times(count, (index) => closed(figure.map(([u, v]) => wrap((index + u) / count - 0.5, from + (to - from) * v)))).join(''), fill)
