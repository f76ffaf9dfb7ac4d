/** A caravan crossing great dunes in the low sun. */
import { type Point, profile, smooth, trace, under } from '../curve.ts'
import { blur, filtered, glow } from '../effects.ts'
import { shape, stroke } from '../markup.ts'
import { ink, lighter } from '../palette.ts'
import { many, times } from '../random.ts'
import { dune, ripples } from '../shapes/dune.ts'
import { mountains } from '../shapes/mountain.ts'
import { reeds } from '../shapes/palm.ts'
import { disc, haze, sky, strata, veil } from '../shapes/sky.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { caravan, crest, prints } from './dunes/caravan.ts'

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const ridge = profile(-60, 2160, 30, crest)
  const near: Point[] = trace('-60,690 200,640 420,650 640,720 860,800 1100,858 1400,884 1800,860 2160,800')
  return (
    sky(sheet, ['#2f5f86', '#7f8fa6', '#d9a890', '#f6b878', '#fbd692'], 520) +
    veil(sheet, '#ffd9b0', 460, 0.6, 24) +
    strata(sheet, {
      count: 13,
      top: 60,
      bottom: 400,
      colours: ['#a5808f', '#ffc48c'],
      length: [420, 980],
      depth: [22, 50],
      opacity: 0.75,
    }) +
    disc(sheet, 520, 396, 70, '#ffe3a0', '#ff9340') +
    mountains(sheet, { base: 500, height: 90, foot: 620, colours: ['#b5808a', '#f0b588'], breadth: 330 }) +
    haze(sheet, '#ffd29a', 330, 500, 620, 0.75) +
    dune(sheet, {
      ridge: trace('-60,520 200,500 420,470 640,430 800,410 980,452 1240,500 1500,520 2160,500'),
      spine: trace('800,410 820,460 770,520 810,580 740,660'),
      foot: 700,
      lit: ['#f6bf7c', '#dd9560'],
      shade: ['#a55a58', '#bd7458'],
    }) +
    dune(sheet, {
      ridge: trace('-60,470 120,480 320,540 560,576 820,590 1200,580 1640,540 1860,452 1960,430 2160,480'),
      spine: trace('1960,430 1930,490 1990,560 1900,660'),
      foot: 720,
      lit: ['#efae6a', '#d18452'],
      shade: ['#96505a', '#a9644f'],
    }) +
    haze(sheet, '#ffc88e', 440, 580, 680, 0.4) +
    dune(sheet, {
      ridge,
      spine: [
        [1500, crest(1500)],
        [1470, 540],
        [1540, 620],
        [1440, 720],
        [1500, 800],
        [1380, 920],
      ],
      foot: 940,
      lit: ['#eaa05c', '#b9663f'],
      shade: ['#7a3a48', '#5d2a3c'],
    }) +
    ripples(random, -40, 1400, 640, 900, 34, '#ffd59a') +
    prints() +
    caravan() +
    dune(sheet, {
      ridge: near,
      spine: trace('420,650 470,700 430,770 520,840 480,920'),
      foot: 940,
      lit: ['#c9733f', '#7a3a34'],
      shade: ['#4d2034', '#2a1226'],
    }) +
    ripples(random, -40, 420, 700, 900, 14, '#ffc584') +
    reeds(random, scatter(random, 60, [150, 330], [652, 668]), 54, '#3a1a2a') +
    reeds(random, scatter(random, 50, [1700, 1960], [868, 880]), 60, '#2a1226') +
    filtered(
      blur(sheet, 8),
      stroke(smooth(ridge.filter(([x]) => x > 1000 && x < 1900).map(([x, y]): Point => [x + 10, y - 9])), '#ffdca4', 10, { opacity: 0.35 }),
    ) +
    shape(
      under(
        [
          [-60, 930],
          [2160, 930],
        ],
        940,
      ),
      '#2a1226',
    ) +
    flock(random, { count: 7, x: [700, 46, 20], y: [140, 260], size: [9, 18], colour: '#4a3a56' }) +
    glow(sheet, 520, 400, 760, '#ff9a48', 0.42) +
    glow(sheet, 520, 400, 200, lighter(ink.honey, 0.4), 0.4)
  )
}

export const dunesPanorama: Scene = { width: 2100, height: 900, seed: 47, draw }
