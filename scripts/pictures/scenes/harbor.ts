/** A container port at first light. The same scene, moved on by `moment`, makes the short film. */
import { profile, under } from '../curve.ts'
import { blur, filtered, glow } from '../effects.ts'
import { ellipse, group, move, shape } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { many, Random } from '../random.ts'
import { freighter } from '../shapes/port.ts'
import { disc, haze, sky, strata, veil } from '../shapes/sky.ts'
import { glints, reflection, sea } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { air, foreground, horizon, lightOnQuay, quay } from './harbor/quay.ts'

const heavens = (sheet: Sheet): string =>
  sky(sheet, ['#243a63', '#4d4a72', '#8c5a78', '#cf7468', '#f3a562', '#fbd58a'], horizon) +
  veil(sheet, ink.rose, horizon - 80, 0.55) +
  strata(sheet, {
    count: 15,
    top: 90,
    bottom: horizon - 60,
    colours: ['#6d4f74', '#f2946a'],
    length: [420, 900],
    depth: [26, 60],
    opacity: 0.75,
  }) +
  disc(sheet, 818, 492, 64, '#ffdf9a', '#ff9a4c')

const coast = (sheet: Sheet): string => {
  const rough = sheet.random.contour()
  return shape(
    under(
      profile(-10, 1610, 30, (x) => 548 - 30 * Math.max(0, rough(x / 210)) - x / 90),
      horizon,
    ),
    sheet.span([mix(air, ink.plum, 0.45), air], [0, 500], [0, horizon]),
  )
}

export const harbor = (sheet: Sheet, moment: number): string => {
  const turn = Math.PI * 2 * moment
  const behind = heavens(sheet) + coast(sheet)
  const shore = quay(sheet, 22 * Math.sin(turn))
  const ship = move(400 - 110 * moment, 640 + 2 * Math.sin(turn * 2), freighter(sheet, new Random(12), mix(ink.plum, air, 0.3)), 1.06)
  const wide = { top: horizon, bottom: 905, x: [800, 800], spread: [820, 900], moment: moment * 3 } as const
  const flock = new Random(5)
  const gulls = many(9, (index) => {
    const [x, y, size, phase] = [
      430 + index * 52 + flock.range(-20, 20),
      330 - index * 26 + flock.range(-50, 50),
      10 + index * 2.6,
      flock.next(),
    ]
    return gull(
      x + 130 * moment,
      y + 10 * Math.sin(turn + phase * 6),
      size,
      mix(ink.plum, ink.navy, 0.5),
      Math.sin((moment * 9 + phase) * Math.PI * 2),
    )
  })
  return (
    behind +
    haze(sheet, '#fbc98a', 380, horizon, horizon + 40, 0.65) +
    sea(sheet, horizon, ['#f6c07a', '#d98666', '#8d5a70', '#44456a', '#1e2f50']) +
    reflection(sheet, shore, { level: horizon + 26, depth: 300, opacity: 0.62, drift: moment * 14 }) +
    reflection(sheet, ship, { level: 641, depth: 170, opacity: 0.6, size: 20, drift: moment * 14 }) +
    glints(sheet.random, { ...wide, count: 260, colour: '#33365c', length: [20, 190], thickness: [1, 6], opacity: 0.4 }) +
    glints(sheet.random, { ...wide, count: 200, colour: '#f2a579', length: [14, 110], thickness: [0.8, 3.4], opacity: 0.5 }) +
    glints(sheet.random, {
      ...wide,
      count: 230,
      colour: '#ffe3a6',
      x: [818, 850],
      spread: [60, 240],
      length: [12, 84],
      thickness: [1, 5],
      opacity: 0.92,
    }) +
    shore +
    ship +
    filtered(blur(sheet, 5), ellipse(400 - 110 * moment, 643, 330, 4, ink.night, { opacity: 0.6 })) +
    group(gulls) +
    glow(sheet, 818, 510, 520, '#ff9a4a', 0.35) +
    foreground(sheet) +
    lightOnQuay(sheet)
  )
}

export const harborDawn: Scene = { width: 1600, height: 900, seed: 21, draw: (sheet) => harbor(sheet, 0) }
