/** A lighthouse on its rock in a rising sea, its beam turning at dusk. */
import { type Point, trace, under } from '../curve.ts'
import { glow } from '../effects.ts'
import { shape, stroke } from '../markup.ts'
import { darker, ink, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { boulders } from '../shapes/mountain.ts'
import { sky, stars, strata, veil } from '../shapes/sky.ts'
import { glints, sea } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { beams, cottage, tower } from './lighthouse/tower.ts'
import { surf, wave } from './lighthouse/waves.ts'

const horizon = 930

const rock: Point[] = trace('330,1180 390,1120 460,1090 520,1010 600,966 680,930 800,922 900,946 1010,948 1090,980 1160,1060 1240,1100')

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const stones = boulders(
    sheet,
    random,
    times(120, (): Point => {
      const x = random.range(370, 1220)
      const top = rock.reduce(([bx, by], [px, py]) => (Math.abs(px - x) < Math.abs(bx - x) ? [px, py] : [bx, by]))[1]
      return [x, top + 14 + random.next() ** 1.3 * 210]
    }).toSorted(([, a], [, b]) => a - b),
    38,
    '#9a7a80',
    '#2a2140',
  )
  return (
    sky(sheet, ['#152148', '#2f3a70', '#6f5688', '#c0708a', '#f0a078', '#fbcf8c'], horizon) +
    stars(sheet, 170, 420) +
    veil(sheet, '#d98a90', 820, 0.5, 8) +
    strata(sheet, {
      count: 17,
      top: 120,
      bottom: 850,
      colours: ['#4a4578', '#f2957c'],
      length: [420, 900],
      depth: [40, 96],
      opacity: 0.8,
    }) +
    glow(sheet, 250, 900, 520, '#ffb070', 0.7) +
    beams(sheet) +
    sea(sheet, horizon, ['#e09a84', '#7a6488', '#2f4470', '#14284e']) +
    glints(random, {
      count: 160,
      top: horizon,
      bottom: 1130,
      x: [250, 260],
      spread: [90, 260],
      colour: '#ffdf9e',
      length: [10, 60],
      thickness: [0.8, 3.4],
      opacity: 0.85,
    }) +
    glints(random, {
      count: 170,
      top: horizon + 6,
      bottom: 1150,
      x: [600, 600],
      spread: [620, 640],
      colour: '#2a3a68',
      length: [20, 140],
      thickness: [1, 5],
      opacity: 0.45,
    }) +
    wave(sheet, 1090, 34, 260, 40, ['#5a6a90', '#24406a']) +
    cottage(sheet) +
    shape(under(rock, 1300), sheet.span(['#6a5670', '#241c3c'], [0, 920], [0, 1240])) +
    tower(sheet) +
    stones +
    stroke('M742 950C700 980 640 1000 560 1016', '#c9a48e', 5, { opacity: 0.7, 'stroke-dasharray': '12 6' }) +
    surf(sheet) +
    wave(sheet, 1240, 62, 330, 120, ['#3f6a88', '#1a3866']) +
    wave(sheet, 1360, 96, 420, 330, ['#2a5578', '#112a54']) +
    wave(sheet, 1500, 128, 560, 60, ['#1f4468', '#0a1a3c']) +
    flock(random, { count: 9, x: [240, 46, 30], y: [420, 670], size: [13, 32], colour: mix('#fff3e0', ink.indigo, 0.35) }) +
    sheet.cover(sheet.span([`${darker(ink.navy, 0.5)} 0.7 0`, `${darker(ink.navy, 0.5)} 1 0.55`], [0, 0], [0, 1500]))
  )
}

export const lighthouse: Scene = { width: 1200, height: 1500, seed: 24, draw }
