/** A baker's clay oven, the fire high, flat loaves fresh from it. */
import { blur, cloud, filtered, glow, mottle } from '../effects.ts'
import { circle, ellipse, group, move, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter } from '../palette.ts'
import { many, times } from '../random.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { loaf } from './oven/loaf.ts'
import { oven } from './oven/oven.ts'

const peel = (sheet: Sheet): string => {
  const wood = sheet.fade(['#f0c48a', '#b9793f', '#6a3a1e'])
  return group(
    filtered(blur(sheet, 9), rect(-40, 24, 720, 30, '#0a0404', { opacity: 0.6 })) +
      rect(120, -15, 640, 30, wood, { rx: 10 }) +
      shape('M140 -18C60 -90 -150 -96 -210 -60C-240 -30 -240 30 -210 60C-150 96 60 90 140 18Z', wood) +
      stroke('M-196 -48C-140 -80 50 -76 128 -14', '#fff0cc', 4, { opacity: 0.6 }),
    { transform: 'translate(300 1086) rotate(-9)' },
  )
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const tiles = many(8, (row) =>
    many(11, (column) => {
      const [x, y] = [column * 118 - 30 + (row % 2) * 59, row * 104 - 20]
      return rect(x, y, 114, 100, random.pick(['#4a2a2a', '#543030', '#412428', '#5c3632']))
    }),
  )
  const stack = times(6, (index) =>
    move(912 + (index % 2) * 12 - 6, 1096 - index * 26, loaf(sheet, random, 196 - index * 3, 62 - index)),
  ).join('')
  const embers = many(50, () =>
    circle(600 + random.range(-520, 520), random.range(80, 900), random.range(0.8, 2.8), '#ffc46a', {
      opacity: random.range(0.2, 0.8).toFixed(2),
    }),
  )
  const smoke = group(
    filtered(cloud(sheet, '#ffe3c0', 0.006, 0.005, 0.44, 0.72, 8), ellipse(880, 860, 250, 190, sheet.round(['#fff 0 0.9', '#fff 1 0']))),
    { opacity: 0.5 },
  )
  return (
    filtered(mottle(sheet, 0.01, 0.012, 0.6), sheet.cover('#2f191c') + tiles) +
    sheet.cover(sheet.round(['#ff9a4a 0 0.3', '#1c0c10 0.6 0.4', '#0c0508 1 0.85'], 0.5, 0.5, 0.75)) +
    oven(sheet) +
    filtered(mottle(sheet, 0.003, 0.05, 0.7), rect(-20, 790, 1240, 440, sheet.fade(['#9a5f38', '#5a3020', '#24110f']))) +
    rect(-20, 788, 1240, 6, '#ffcf8a', { opacity: 0.75 }) +
    filtered(blur(sheet, 20), ellipse(600, 812, 380, 46, '#ff9a3c', { opacity: 0.55 })) +
    many(4, (index) => rect(-20, 880 + index * 92, 1240, 3, '#160a08', { opacity: 0.45 })) +
    glow(sheet, 600, 600, 620, '#ff8a34', 0.5) +
    peel(sheet) +
    move(196, 1090, loaf(sheet, random, 150, 66), 1, 'rotate(-9)') +
    filtered(blur(sheet, 10), ellipse(920, 1136, 230, 40, '#0a0404', { opacity: 0.75 })) +
    shape('M690 1124L1150 1124L1170 1168H670Z', sheet.fade([lighter(ink.ochre, 0.3), darker(ink.clay, 0.3)])) +
    stack +
    smoke +
    move(592, 960, loaf(sheet, random, 128, 50)) +
    many(40, () =>
      ellipse(random.range(420, 760), random.range(1010, 1180), random.range(1, 3), random.range(0.8, 2), '#fff0d0', { opacity: 0.7 }),
    ) +
    embers +
    sheet.cover(sheet.round(['#0c0508 0.5 0', '#0c0508 1 0.75'], 0.5, 0.52, 0.76))
  )
}

export const breadOven: Scene = { width: 1200, height: 1200, seed: 73, draw }
