/** Painted fishing boats at rest in a small harbour, white houses round the bay. */
import { type Point, smooth, trace, under } from '../curve.ts'
import { blur, filtered, glow } from '../effects.ts'
import { ellipse, group, move, polygon, rect, shape, stroke } from '../markup.ts'
import { ink, lighter, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { fishingBoat } from '../shapes/boat.ts'
import { boulders, mountains } from '../shapes/mountain.ts'
import { person } from '../shapes/people.ts'
import { haze, sky, strata, veil } from '../shapes/sky.ts'
import { glints, reflection, sea } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { shore, village } from './boats/village.ts'

const jetty = (sheet: Sheet): string =>
  polygon(trace('1000,470 1540,478 1540,524 1040,500'), sheet.fade(['#e8c79a', '#b98f6c'])) +
  polygon(trace('1040,500 1540,524 1540,552 1040,514'), '#7d5f54') +
  many(8, (index) => rect(1066 + index * 62, 504 + index * 2.8, 9, 34 + index * 3, '#4b3a3f')) +
  move(1180, 496, person('#3a2a3a', { pose: 'standing', wear: 'robe', head: 'scarf' }), 0.62) +
  move(1216, 498, person('#3a2a3a', { pose: 'pointing' }), 0.62) +
  many(5, (index) => rect(1300 + index * 34, 478 - (index % 2) * 16, 32, 18, index % 2 === 0 ? '#c9764c' : '#5f8f90')) +
  rect(1316, 462, 32, 17, '#d9a860')

const fleet: readonly (readonly [x: number, y: number, scale: number, flip: boolean, paint: readonly [string, string, string]])[] = [
  [250, 530, 0.62, false, ['#e8dcc4', ink.lagoon, ink.coral]],
  [560, 544, 0.72, true, [ink.coral, '#f3d9a4', ink.teal]],
  [860, 540, 0.68, false, [ink.teal, ink.honey, '#e8dcc4']],
  [1210, 606, 1.05, true, ['#2f6f92', '#f0dcb0', ink.coral]],
  [380, 656, 1.3, false, ['#d9b54a', '#2f7f86', '#b8452f']],
  [860, 742, 1.75, false, ['#2a8288', '#f2c869', '#c9502f']],
  [1350, 832, 2.1, true, ['#b9432f', '#f3e2bc', '#256a74']],
]

const nets = (sheet: Sheet): string => {
  const { random } = sheet
  const rock: Point[] = trace('-40,830 90,812 220,850 330,900 430,960 470,1020')
  const floats = many(16, () =>
    ellipse(random.range(20, 270), random.range(850, 960), 12, 9, random.pick(['#d9683f', '#efb04d', '#d9683f'])),
  )
  const mesh =
    times(17, (index) => {
      const y = 850 + index * 9
      return smooth([
        [-20, y + 10],
        [90, y - 16],
        [200, y + 6],
        [300 + index * 4, y + 34],
      ])
    }).join('') +
    times(16, (index) =>
      smooth([
        [index * 20 - 10, 840],
        [index * 21 + 6, 900],
        [index * 22, 1010],
      ]),
    ).join('')
  return (
    shape(under(rock, 1030), sheet.span(['#a98068', '#4a3440'], [0, 810], [0, 1000])) +
    stroke(mesh, '#3a6468', 1.6, { opacity: 0.75 }) +
    floats +
    stroke(smooth(rock), '#f0c08a', 2.4, { opacity: 0.7 }) +
    boulders(sheet, random, scatter(random, 14, [330, 480], [950, 1010]), 26, '#b08a70', '#3a2c3a')
  )
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const boats = fleet.map(([x, y, scale, flip, paint]) => ({
    y,
    scale,
    x,
    mark: move(x, y, group(fishingBoat(sheet, paint), flip ? { transform: 'scale(-1 1)' } : {}), scale),
  }))
  const [back, pier] = [village(sheet), jetty(sheet)]
  const water = { top: shore + 10, bottom: 1005, x: [750, 750], spread: [800, 820] } as const
  return (
    sky(sheet, ['#4f9fb0', '#93c7bf', '#e8dfb6', '#fbd398'], shore) +
    glow(sheet, 1240, 330, 520, '#ffedb8', 0.85) +
    veil(sheet, '#ffffff', 400, 0.65, 16) +
    strata(sheet, { count: 7, top: 70, bottom: 330, colours: ['#d8cdb8', '#fff3d2'], length: [340, 700], depth: [28, 60] }) +
    mountains(sheet, { base: 420, height: 150, foot: 500, colours: ['#9db4b4', '#e3cba4'], breadth: 300 }) +
    haze(sheet, '#fbe3b0', 330, 470, 510, 0.6) +
    back +
    sea(sheet, shore + 8, ['#a9d4c2', '#4fb0ac', '#23868e', '#125a6a']) +
    reflection(sheet, back, { level: shore + 10, depth: 200, opacity: 0.7, size: 18 }) +
    reflection(sheet, pier, { level: 548, depth: 110, opacity: 0.5, size: 14 }) +
    glints(random, { ...water, count: 300, colour: '#0f5a68', length: [12, 150], thickness: [0.8, 6], opacity: 0.38 }) +
    glints(random, { ...water, count: 300, colour: '#e3f0cf', length: [8, 100], thickness: [0.6, 3.4], opacity: 0.6 }) +
    glints(random, {
      ...water,
      x: [1240, 1180],
      spread: [60, 240],
      count: 130,
      colour: '#fff6d2',
      length: [8, 80],
      thickness: [0.8, 4],
      opacity: 0.9,
    }) +
    pier +
    boats
      .map(
        ({ x, y, scale, mark }) =>
          reflection(sheet, mark, { level: y + 3, depth: 130 * scale, opacity: 0.6, size: 12 }) +
          filtered(blur(sheet, 4), ellipse(x, y + 5, 100 * scale, 5 * scale, '#0b3a48', { opacity: 0.6 })) +
          mark +
          stroke(`M${x - 96 * scale} ${y + 4}Q${x} ${y + 9} ${x + 88 * scale} ${y + 4}`, lighter(ink.mist, 0.5), 1.6, { opacity: 0.7 }),
      )
      .join('') +
    nets(sheet) +
    flock(random, { count: 8, x: [760, 62, 30], y: [130, 290], size: [9, 24], colour: mix('#ffffff', '#476070', 0.45) })
  )
}

export const fishingBoats: Scene = { width: 1500, height: 1000, seed: 77, draw }
