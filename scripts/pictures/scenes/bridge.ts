/** An old stone bridge of many arches, the river town behind it, evening on the water. */
import { type Point, smooth, trace, under } from '../curve.ts'
import { blur, filtered, glow } from '../effects.ts'
import { group, move, rect, shape, stroke } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { sailboat } from '../shapes/boat.ts'
import { mountains } from '../shapes/mountain.ts'
import { reeds } from '../shapes/palm.ts'
import { disc, haze, sky, strata, veil } from '../shapes/sky.ts'
import { broadTree, cypress } from '../shapes/tree.ts'
import { glints, reflection, sea } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { bridge, level, passers } from './bridge/arches.ts'
import { town } from './bridge/town.ts'

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const bank: Point[] = trace('-60,790 140,800 320,850 460,920')
  const other: Point[] = trace('1700,920 1840,862 2000,824 2160,806')
  const back =
    town(sheet) +
    many(26, (index) =>
      cypress(sheet, 20 + index * 84 + random.range(-24, 24), 640, random.range(60, 130), random.range(18, 26), ['#3f3f4c', '#a5766a']),
    ) +
    move(1900, 660, broadTree(sheet, 250, 230, '#4a2f34', ['#33403a', '#5f6a44', '#b59a52'])) +
    move(150, 660, broadTree(sheet, 220, 210, '#4a2f34', ['#33403a', '#5f6a44', '#b59a52'])) +
    rect(-10, 640, 2120, 34, sheet.span(['#c99070', '#7a545a'], [0, 640], [0, 674]))
  const heavens =
    sky(sheet, ['#2f4a7a', '#7a6f98', '#c98a8a', '#f3aa7a', '#fbd190'], 600) +
    veil(sheet, '#ffd0b0', 540, 0.6, 11) +
    strata(sheet, { count: 14, top: 50, bottom: 430, colours: ['#8a6a8a', '#ffb98a'], length: [420, 980], depth: [24, 54], opacity: 0.8 }) +
    disc(sheet, 1130, 360, 64, '#ffe3a4', '#ff9a4a') +
    mountains(sheet, { base: 450, height: 120, foot: 620, colours: ['#8f7a98', '#e8b090'], breadth: 360 }) +
    haze(sheet, '#ffcfa0', 330, 520, 660, 0.65)
  const crossing = bridge(sheet) + passers()
  const water = { top: level, bottom: 905, x: [1050, 1050], spread: [1100, 1150] } as const
  return (
    heavens +
    back +
    sea(sheet, level - 4, ['#f0b488', '#c08480', '#6a5f86', '#2a3560']) +
    reflection(sheet, back + crossing, { level: level + 2, depth: 235, opacity: 0.85, size: 20 }) +
    glints(random, { ...water, count: 300, colour: '#333a68', length: [16, 180], thickness: [0.8, 5], opacity: 0.4 }) +
    glints(random, { ...water, count: 240, colour: '#ffcf9a', length: [8, 100], thickness: [0.6, 2.8], opacity: 0.5 }) +
    glints(random, {
      ...water,
      x: [1130, 1140],
      spread: [60, 230],
      count: 150,
      colour: '#ffeebc',
      length: [10, 80],
      thickness: [0.8, 4.4],
      opacity: 0.9,
    }) +
    filtered(blur(sheet, 5), rect(-20, level, 2140, 7, '#3a2a44', { opacity: 0.6 })) +
    crossing +
    move(700, 792, sailboat('#3a2438', '#f6d9ac', '#ffe9c0'), 1.25) +
    move(1560, 748, sailboat('#4a2f44', '#e8b48a', '#ffe0b0'), 0.85) +
    group(
      shape(under(bank, 940), sheet.span(['#6a4a48', '#2a1a2c'], [0, 790], [0, 900])) +
        shape(under(other, 940), sheet.span(['#6a4a48', '#2a1a2c'], [0, 800], [0, 900])) +
        stroke(smooth(bank), '#f0b98a', 2.4, { opacity: 0.7 }) +
        stroke(smooth(other), '#f0b98a', 2.4, { opacity: 0.7 }),
    ) +
    reeds(random, scatter(random, 150, [-20, 400], [850, 915]), 110, '#231a2c') +
    reeds(random, scatter(random, 140, [1760, 2120], [860, 915]), 110, '#231a2c') +
    cypress(sheet, 60, 850, 470, 90, ['#1f1c30', '#5d4450']) +
    cypress(sheet, 156, 860, 330, 70, ['#1f1c30', '#5d4450']) +
    flock(random, { count: 9, x: [820, 60, 30], y: [140, 300], size: [9, 20], colour: mix(ink.plum, '#c98a8a', 0.2) }) +
    glow(sheet, 1130, 370, 760, '#ff9f55', 0.34)
  )
}

export const bridgeRiver: Scene = { width: 2100, height: 900, seed: 81, draw }
