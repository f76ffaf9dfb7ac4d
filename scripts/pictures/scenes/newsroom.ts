/** A night editor's desk: page proofs on the screens, papers, a lamp, the city outside. */
import { blur, filtered, glow, mottle } from '../effects.ts'
import { circle, ellipse, move, rect } from '../markup.ts'
import { ink, lighter, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { sky, strata } from '../shapes/sky.ts'
import { tower } from '../shapes/tower.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { charts, desk, page, screen } from './newsroom/screens.ts'
import { lamp, sheets, things } from './newsroom/things.ts'

const room = (sheet: Sheet): string => {
  const city = times(19, (index) =>
    move(
      30 + index * 86,
      520,
      tower(sheet, sheet.random.pick(['slab', 'step', 'round', 'slab', 'twist']), 70, sheet.random.range(110, 270)),
    ),
  ).join('')
  const frames =
    many(5, (index) => rect(index * 400 - 10, -10, 22, 560, '#161d31')) +
    rect(-10, 182, 1620, 8, '#161d31') +
    rect(-10, 520, 1620, 130, sheet.fade(['#232c46', '#171e34'])) +
    rect(-10, 514, 1620, 12, '#3a4465')
  return (
    sky(sheet, ['#16224c', '#443f78', '#a8607c', '#f09a70'], 520) +
    strata(sheet, { count: 7, top: 80, bottom: 400, colours: ['#4a4378', '#f0a080'], length: [360, 700], depth: [24, 50] }) +
    city +
    sheet.cover('#1a2348', { opacity: 0.18 }) +
    frames
  )
}

const draw = (sheet: Sheet): string =>
  room(sheet) +
  rect(-10, desk, 1620, 280, sheet.span(['#8a5a40', '#5c3730', '#2a1a24'], [0, desk], [0, 900])) +
  filtered(
    mottle(sheet, 0.002, 0.06, 0.7),
    rect(-10, desk, 1620, 280, sheet.span(['#a56d48 0 0.5', '#3a2430 1 0.5'], [0, desk], [0, 900])),
  ) +
  rect(-10, desk, 1620, 4, '#e0a470', { opacity: 0.7 }) +
  screen(
    sheet,
    250,
    250,
    560,
    326,
    rect(0, 0, 560, 22, '#0f1a2e') +
      many(3, (index) => circle(14 + index * 14, 11, 4, [ink.coral, ink.honey, ink.lagoon][index] ?? ink.coral)) +
      move(40, 40, page(sheet, 226, 272, '#f6ead2', '#3a3448', ['#2f6a80', '#f3b878'])) +
      move(294, 40, page(sheet, 226, 272, '#f6ead2', '#3a3448', ['#8a4a5c', '#f6c48a'])),
  ) +
  screen(sheet, 860, 296, 364, 290, charts(sheet)) +
  filtered(blur(sheet, 12), ellipse(540, desk + 30, 300, 16, '#8fc4d4', { opacity: 0.35 })) +
  sheets(sheet) +
  things(sheet) +
  lamp(sheet) +
  sheet.cover(sheet.round(['#0a0c1c 0.55 0', `${mix(ink.night, '#000000', 0.3)} 1 0.65`], 0.55, 0.55, 0.72)) +
  glow(sheet, 1180, 740, 420, lighter(ink.saffron, 0.2), 0.22)

export const newsroomDesk: Scene = { width: 1600, height: 900, seed: 40, draw }
