/** A solar farm on a desert plain, its rows running out to the hills at sunrise. */
import { blur, filtered, glow, mottle } from '../effects.ts'
import { ellipse, group, move, polygon, rect, shape } from '../markup.ts'
import { ink } from '../palette.ts'
import { many } from '../random.ts'
import { mountains } from '../shapes/mountain.ts'
import { person } from '../shapes/people.ts'
import { disc, haze, sky, strata, veil } from '../shapes/sky.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { eyeX, field, ground, horizon, space } from './solar/field.ts'

const track = (sheet: Sheet): string => {
  const [x1, y1] = space(-1.05, ground, 4.5)
  const [x2] = space(1.05, ground, 4.5)
  const ruts = many(2, (index) =>
    polygon(
      [
        space(-0.62 + index * 0.9, ground, 70),
        space(-0.42 + index * 0.9, ground, 70),
        space(-0.38 + index * 0.9, ground, 4.5),
        space(-0.66 + index * 0.9, ground, 4.5),
      ],
      '#8c4f3c',
      { opacity: 0.4 },
    ),
  )
  return (
    polygon(
      [
        [eyeX - 6, horizon + 46],
        [eyeX + 6, horizon + 46],
        [x2, y1],
        [x1, y1],
      ],
      sheet.span(['#f7cf98', '#dfa069', '#b97552'], [0, horizon + 40], [0, 900]),
    ) + ruts
  )
}

const vest = (x: number, y: number, size: number): string =>
  move(
    x,
    y,
    shape('M-6 -79C-8 -76 -8 -58 -7 -52H7C8 -58 8 -76 6 -79L1 -72H-1Z', '#d9703c') +
      rect(-7.4, -66, 14.8, 2.4, '#ffe1a8') +
      rect(-7.2, -58, 14.4, 2.4, '#ffe1a8'),
    size,
  )

const engineer = (sheet: Sheet): string => {
  const [x, y] = [684, 788]
  const who = { pose: 'pointing', head: 'helmet' } as const
  return (
    filtered(
      blur(sheet, 5),
      polygon(
        [
          [x - 10, y],
          [x + 14, y],
          [x + 70, y + 120],
          [x + 20, y + 120],
        ],
        '#4a2226',
        { opacity: 0.55 },
      ),
    ) +
    move(x - 60, y + 6, person('#ffd9a0', { pose: 'standing', head: 'helmet' }), 2.02) +
    move(x - 58, y + 8, person('#2a1c2b', { pose: 'standing', head: 'helmet' }), 2.02) +
    move(x - 2, y - 2, person('#ffd9a0', who), 2.14) +
    move(x, y, person('#33202c', who), 2.14) +
    vest(x - 58, y + 8, 2.02) +
    vest(x, y, 2.14)
  )
}

const draw = (sheet: Sheet): string =>
  sky(sheet, ['#2f6f86', '#7fa9a6', '#dcc79c', '#f8c182', '#f7a66c'], horizon + 10) +
  veil(sheet, ink.cream, 340, 0.6, 23) +
  strata(sheet, { count: 9, top: 60, bottom: 270, colours: ['#c98f86', '#fbd7a0'], length: [420, 900], depth: [20, 42], opacity: 0.75 }) +
  disc(sheet, eyeX, horizon - 18, 52, '#ffe9b4', '#ff9d4a') +
  mountains(sheet, { base: horizon + 14, height: 110, foot: horizon + 60, colours: ['#b98391', '#f0b083'], breadth: 260 }) +
  mountains(sheet, { base: horizon + 34, height: 76, foot: horizon + 60, colours: ['#8f5a70', '#e39a74'], breadth: 200 }) +
  filtered(
    mottle(sheet, 0.02, 0.05, 0.6),
    rect(-10, horizon + 36, 1620, 560, sheet.span(['#f3c08a', '#d99664', '#a9644a', '#6e3a38'], [0, horizon + 36], [0, 900])),
  ) +
  haze(sheet, '#ffd49a', horizon - 60, horizon + 36, horizon + 160, 0.7) +
  track(sheet) +
  group(field(sheet)) +
  filtered(blur(sheet, 30), ellipse(eyeX, horizon + 60, 520, 26, '#ffd9a0', { opacity: 0.6 })) +
  engineer(sheet) +
  glow(sheet, eyeX, horizon - 10, 560, '#ff9f4d', 0.45) +
  sheet.cover(sheet.span(['#2a1026 0.7 0', '#2a1026 1 0.5'], [0, 0], [0, 900]))

export const solarFarm: Scene = { width: 1600, height: 900, seed: 71, draw }
