/** A pool among date palms, the dunes behind it in the last hour of sun. */
import { profile, smooth, trace, under } from '../curve.ts'
import { blur, clipped, filtered, glow } from '../effects.ts'
import { ellipse, group, move, shape, stroke } from '../markup.ts'
import { ink, lighter, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { camel } from '../shapes/camel.ts'
import { dune, ripples } from '../shapes/dune.ts'
import { frond, reeds } from '../shapes/palm.ts'
import { person } from '../shapes/people.ts'
import { disc, haze, sky, veil } from '../shapes/sky.ts'
import { glints, reflection } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { bushes, grove, shore } from './oasis/grove.ts'

const desert = (sheet: Sheet): string => {
  const rough = sheet.random.contour(3)
  const far = under(
    profile(-40, 1540, 40, (x) => 520 - 34 * rough(x / 330) - 20 * Math.sin(x / 300)),
    700,
  )
  return (
    shape(far, sheet.span(['#e9b08a', '#f3c58d'], [0, 480], [0, 640])) +
    dune(sheet, {
      ridge: trace('-40,562 220,548 470,510 700,430 890,372 1060,420 1280,486 1540,522'),
      spine: trace('890,372 900,420 850,480 880,540 790,600 800,690'),
      foot: 700,
      lit: ['#f6c27b', '#e59a5c'],
      shade: ['#b0604a', '#c97f58'],
    }) +
    dune(sheet, {
      ridge: trace('-40,500 120,520 300,590 520,616 760,606 1060,560 1300,520 1540,542'),
      spine: trace('1300,520 1240,570 1290,610 1180,680'),
      foot: 720,
      lit: ['#efae66', '#d98a52'],
      shade: ['#9a4f43', '#b06a4c'],
    })
  )
}

const travellers = (): string => {
  const tone = mix(ink.cocoa, '#e0a878', 0.18)
  return (
    move(600, 668, camel(tone, 0.3, mix(ink.wine, '#e0a878', 0.1)), 0.9) +
    move(742, 666, camel(tone, -0.5, mix(ink.teal, '#e0a878', 0.15)), 0.84) +
    move(836, 668, person(tone, { pose: 'standing', wear: 'robe', head: 'scarf' }), 0.66)
  )
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const pool = under(
    [
      [-20, shore + 20],
      [240, shore + 8],
      [560, shore + 2],
      [900, shore],
      [1240, shore + 10],
      [1520, shore + 24],
    ],
    1010,
  )
  const heavens =
    sky(sheet, ['#1f6672', '#5d9b98', '#b9c9a4', '#f0c07e', '#ee9f5e'], 560) +
    veil(sheet, ink.cream, 480, 0.5, 9) +
    disc(sheet, 540, 436, 60, '#ffe6a8', '#ff9a45')
  const land = desert(sheet) + haze(sheet, '#fbd39a', 470, 640, 700, 0.6)
  const green = grove(sheet) + travellers() + bushes(sheet)
  const bank = under(trace('-20,880 160,900 420,968 640,1010'), 1020) + under(trace('1000,1010 1220,950 1400,912 1520,900'), 1020)
  const water = { top: shore + 8, bottom: 1000, x: [760, 760], spread: [760, 800] } as const
  return (
    heavens +
    land +
    clipped(
      sheet.clip(shape(pool, '#fff')),
      sheet.cover(sheet.span(['#f1c88b', '#8fb7a0', '#3c8385', '#175059', '#0f3540'], [0, shore], [0, 1000])) +
        reflection(sheet, land + green, { level: shore + 8, depth: 380, opacity: 0.85, size: 22 }) +
        glints(random, { ...water, count: 190, colour: '#0f3c44', length: [16, 150], thickness: [0.8, 4], opacity: 0.35 }) +
        glints(random, { ...water, count: 150, colour: '#cfe0bd', length: [10, 110], thickness: [0.6, 2.6], opacity: 0.45 }) +
        glints(random, {
          ...water,
          count: 130,
          x: [545, 560],
          spread: [50, 170],
          colour: '#fff0c0',
          length: [10, 70],
          thickness: [0.8, 4],
          opacity: 0.9,
        }),
    ) +
    filtered(blur(sheet, 6), ellipse(750, shore + 6, 780, 5, ink.cocoa, { opacity: 0.45 })) +
    green +
    glow(sheet, 540, 440, 560, '#ff9f4c', 0.28) +
    shape(bank, sheet.span(['#6a3f35', '#2b1a1c'], [0, 880], [0, 1000])) +
    stroke(smooth(trace('-20,880 160,900 420,968 560,1000')), lighter(ink.coral, 0.35), 2.4, { opacity: 0.7 }) +
    ripples(random, -20, 400, 900, 1000, 9, '#f0b27a') +
    reeds(random, scatter(random, 170, [-10, 330], [925, 1006]), 130, '#0d2a2a') +
    reeds(random, scatter(random, 190, [1190, 1510], [940, 1006]), 170, '#0d2a2a') +
    group(
      many(3, (index) => frond(random, 0.12 + index * 0.42, 420 - index * 30, index === 1 ? '#173f37' : '#0e2c2a', 0.3)),
      { transform: 'translate(-70 -30)' },
    )
  )
}

export const palmOasis: Scene = { width: 1500, height: 1000, seed: 33, draw }
