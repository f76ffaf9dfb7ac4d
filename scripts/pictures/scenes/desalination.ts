/** A desalination plant on a rocky shore, early in the day. */
import { type Point, under } from '../curve.ts'
import { cloud, filtered, glow } from '../effects.ts'
import { ellipse, group, move, rect, shape, stroke } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { boulders, mountains } from '../shapes/mountain.ts'
import { person } from '../shapes/people.ts'
import { haze, sky, strata, veil } from '../shapes/sky.ts'
import { glints, reflection, sea } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { plant, shore } from './desalination/plant.ts'

const jetty = (sheet: Sheet): string =>
  many(9, (index) => rect(-6 + index * 42, 664 + index * -1.6, 8, 66, sheet.fade(['#5c6468', '#26434e']))) +
  rect(-10, 648, 372, 18, '#d8bd93') +
  rect(-10, 664, 372, 6, '#6d6a62') +
  stroke('M-10 640H360', ink.teal, 10, { 'stroke-linecap': 'butt' }) +
  stroke('M-10 637H360', '#8fd0c6', 2.4) +
  stroke('M-10 618H350M20 648V618M80 648V618M140 648V618M200 648V618M260 648V618M320 648V618', '#3b4f58', 2.4) +
  rect(30, 560, 104, 88, sheet.fade(['#f9e8c8', '#c3ae90'], 'right')) +
  rect(22, 550, 120, 12, ink.coral) +
  rect(48, 584, 22, 28, '#2d5b64') +
  rect(90, 584, 22, 28, '#2d5b64') +
  move(226, 648, person('#22353f', { pose: 'standing', head: 'helmet' }), 0.62) +
  move(256, 648, person('#22353f', { pose: 'pointing', head: 'helmet' }), 0.64)

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const steam = many(3, (index) =>
    group(
      filtered(
        cloud(sheet, '#fffaf0', 0.008, 0.012, 0.4, 0.7, 40 + index),
        ellipse(1080 + index * 84, 150 + index * 6, 150, 60, sheet.round(['#fff 0 0.9', '#fff 1 0'])),
      ),
      { opacity: 0.75 },
    ),
  )
  const bank: Point[] = [
    [-40, 640],
    [160, 632],
    [420, shore + 2],
    [800, shore - 2],
    [1200, shore],
    [1640, shore - 6],
  ]
  const land =
    shape(under(bank, 676), sheet.span(['#d8ab7c', '#8a6a58'], [0, 610], [0, 676])) +
    boulders(sheet, random, scatter(random, 300, [-20, 1620], [640, 676]), 12, '#e3bd90', '#6a5a58')
  const near = boulders(
    sheet,
    random,
    [...scatter(random, 26, [1120, 1640], [850, 920]), ...scatter(random, 8, [1420, 1640], [800, 860])],
    44,
    '#b98c6d',
    '#22333c',
  )
  const shapes = plant(sheet)
  const far =
    mountains(sheet, { base: 560, height: 130, foot: 660, colours: ['#a9b3ac', '#e6cfa6'], breadth: 330 }) +
    mountains(sheet, { base: 600, height: 90, foot: 660, colours: ['#8b9c98', '#d8c19b'], breadth: 260 })
  const water = { top: 674, bottom: 905, x: [800, 800], spread: [860, 900] } as const
  return (
    sky(sheet, ['#6fb0b4', '#a9cdbf', '#e4dcb8', '#f8d9a2', '#f7c486'], 600) +
    glow(sheet, 250, 420, 560, '#fff0c2', 0.8) +
    veil(sheet, '#ffffff', 520, 0.6, 3) +
    strata(sheet, { count: 9, top: 90, bottom: 440, colours: ['#d5d6c4', '#fff2d4'], length: [360, 760], depth: [24, 54] }) +
    far +
    haze(sheet, '#fbe3b4', 460, 610, 680, 0.7) +
    steam +
    sea(sheet, 668, ['#9fc6b6', '#4d9a9b', '#23707a', '#14505e']) +
    reflection(sheet, shapes + jetty(sheet), { level: 674, depth: 250, opacity: 0.5, size: 22 }) +
    glints(random, { ...water, count: 330, colour: '#12505c', length: [14, 150], thickness: [0.8, 5], opacity: 0.42 }) +
    glints(random, { ...water, count: 260, colour: '#e9f0d2', length: [10, 110], thickness: [0.6, 3.4], opacity: 0.6 }) +
    glints(random, {
      ...water,
      x: [260, 330],
      spread: [90, 280],
      count: 110,
      colour: '#fff6d8',
      length: [12, 90],
      thickness: [0.8, 4],
      opacity: 0.85,
    }) +
    land +
    shapes +
    jetty(sheet) +
    near +
    flock(random, { count: 7, x: [430, 70, 30], y: [160, 340], size: [9, 20], colour: mix('#ffffff', '#54707a', 0.55) })
  )
}

export const desalination: Scene = { width: 1600, height: 900, seed: 15, draw }
