/** A child running along the beach with a kite high in the evening wind. */
import { type Point, trace, under } from '../curve.ts'
import { blur, filtered, glow, mottle } from '../effects.ts'
import { ellipse, group, move, polygon, shape, stroke } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { many } from '../random.ts'
import { sailboat } from '../shapes/boat.ts'
import { reeds } from '../shapes/palm.ts'
import { person } from '../shapes/people.ts'
import { disc, sky, strata, veil } from '../shapes/sky.ts'
import { glints, sea } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { cumulus, surf } from './kite/shore.ts'
import { kite, tail } from './kite/toy.ts'

const horizon = 1010

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const [childX, childY, size] = [372, 1318, 2.5]
  const [handX, handY] = [childX + 27 * size, childY - 99 * size]
  const [kiteX, kiteY] = [812, 350]
  const who = { pose: 'kiting', child: true, wear: 'suit', head: 'bare' } as const
  const sand: Point[] = trace('-40,1262 200,1254 480,1266 760,1290 1000,1312 1240,1340')
  const prints = many(11, (index) =>
    ellipse(300 - index * 34 + (index % 2) * 9, 1346 + (index % 2) * 13 + index * 5, 14, 5, '#8a5648', {
      opacity: 0.5,
      transform: `rotate(-8 ${300 - index * 34} 1346)`,
    }),
  )
  const line = `M${handX} ${handY}C${handX + 120} ${handY - 260} ${kiteX - 130} ${kiteY + 380} ${kiteX + 17} ${kiteY - 42}`
  return (
    sky(sheet, ['#2f7f97', '#6fb0b2', '#bcd6bb', '#f6dfa8', '#f9bf82', '#f39a70'], horizon) +
    veil(sheet, '#fff6e0', 900, 0.55, 28) +
    cumulus(sheet, 260, 330, 150) +
    cumulus(sheet, 1060, 640, 130) +
    cumulus(sheet, 240, 700, 96) +
    strata(sheet, { count: 7, top: 760, bottom: 960, colours: ['#d9a08c', '#ffd9a4'], length: [300, 640], depth: [24, 50] }) +
    disc(sheet, 930, 900, 66, '#ffe9b4', '#ff9a50') +
    sea(sheet, horizon, ['#f2b48a', '#7fb5ac', '#3a9299', '#4fa8a4']) +
    glints(random, {
      count: 200,
      top: horizon,
      bottom: 1190,
      x: [600, 600],
      spread: [640, 660],
      colour: '#e9f3d4',
      length: [8, 90],
      thickness: [0.6, 3],
      opacity: 0.6,
    }) +
    glints(random, {
      count: 130,
      top: horizon,
      bottom: 1190,
      x: [930, 910],
      spread: [60, 160],
      colour: '#fff3c8',
      length: [10, 60],
      thickness: [0.8, 4],
      opacity: 0.95,
    }) +
    move(330, horizon + 14, sailboat('#6a4a58', '#fbe0b8', '#ffffff'), 0.62) +
    move(470, horizon + 8, sailboat('#8a6a70', '#f6d2ac', '#ffffff'), 0.36) +
    surf() +
    filtered(
      mottle(sheet, 0.01, 0.04, 0.4),
      shape(under(sand, 1540), sheet.span(['#f6d9a2', '#e0a873', '#a8694f'], [0, 1250], [0, 1500])),
    ) +
    prints +
    move(kiteX - 88, kiteY + 218, tail(), 1, 'rotate(-16)') +
    filtered(
      blur(sheet, 10),
      group(move(kiteX + 14, kiteY + 16, polygon(trace('0,-190 -132,-40 0,210 132,-40'), '#3a2a44'), 1, 'rotate(22)'), { opacity: 0.3 }),
    ) +
    move(kiteX, kiteY, kite(sheet), 1.12, 'rotate(22)') +
    stroke(line, '#fff6e0', 2.6) +
    filtered(
      blur(sheet, 4),
      polygon(
        [
          [childX - 20, childY],
          [childX + 30, childY],
          [childX - 190, childY + 70],
          [childX - 270, childY + 64],
        ],
        '#6a3a3c',
        { opacity: 0.5 },
      ),
    ) +
    move(childX + 4, childY - 3, person('#ffdf9e', who), size) +
    move(childX, childY, person('#3a2038', who), size) +
    reeds(random, scatter(random, 130, [-20, 250], [1490, 1530]), 210, '#4a4a3a') +
    reeds(random, scatter(random, 150, [860, 1220], [1490, 1530]), 250, '#3a3f38') +
    reeds(random, scatter(random, 40, [900, 1220], [1490, 1530]), 270, mix(ink.ochre, ink.olive, 0.4)) +
    flock(random, { count: 5, x: [150, 70, 20], y: [440, 560], size: [12, 24], colour: '#4a5f6c' }) +
    glow(sheet, 930, 900, 560, '#ff9f55', 0.35)
  )
}

export const kiteBeach: Scene = { width: 1200, height: 1500, seed: 70, draw }
