/** A coffee roastery: the drum roaster at work, beans cooling, steam in the window light. */
import { arc, closed } from '../curve.ts'
import { blur, clipped, cloud, filtered, glow, mottle } from '../effects.ts'
import { ellipse, group, move, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter } from '../palette.ts'
import { many } from '../random.ts'
import { person } from '../shapes/people.ts'
import { beam } from '../shapes/light.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { beans, sack } from './roastery/beans.ts'
import { roaster, tray } from './roastery/machines.ts'

const room = (sheet: Sheet): string => {
  const pane = closed([...arc(300, 330, 150, 150, 0.5, 1, 20), [450, 640], [150, 640]])
  const window =
    shape(pane, sheet.fade(['#fff4d6', '#ffe0a0', '#f6b870'])) +
    clipped(
      sheet.clip(shape(pane, '#fff')),
      many(3, (index) => rect(220 + index * 78, 170, 6, 470, '#3a2018')) +
        many(4, (index) => rect(150, 320 + index * 90, 300, 5, '#3a2018')),
    ) +
    stroke(pane, '#2b1611', 16) +
    glow(sheet, 300, 420, 460, '#ffdf9e', 0.6)
  const shelf = (y: number): string =>
    rect(560, y, 420, 12, '#6b4128') +
    rect(560, y + 12, 420, 8, '#160b08', { opacity: 0.6 }) +
    many(8, (index) => {
      const tone = sheet.random.pick(['#5a2f1d', '#c99a5a', '#3a1d14', '#8a5a34', '#1d5a63', '#9b3f33'])
      return (
        rect(574 + index * 51, y - 62, 38, 62, sheet.fade([lighter(tone, 0.2), tone, darker(tone, 0.5)], 'right'), { rx: 5 }) +
        rect(572 + index * 51, y - 72, 42, 12, '#d9a868', { rx: 3 }) +
        rect(579 + index * 51, y - 42, 28, 22, ink.cream, { opacity: 0.75 })
      )
    })
  const bricks = many(19, (row) =>
    many(15, (column) =>
      rect(-112 + column * 112 + (row % 2) * 56, row * 40, 108, 36, sheet.random.pick(['#5a3024', '#6b3a2a', '#4d281f', '#623426'])),
    ),
  )
  return (
    filtered(mottle(sheet, 0.01, 0.014, 0.7), bricks) +
    sheet.cover(sheet.round(['#ffb964 0 0.28', '#120806 1 0.72'], 0.2, 0.4, 0.8)) +
    window +
    shelf(300) +
    shelf(420) +
    shelf(540)
  )
}

const pendant = (sheet: Sheet, x: number, y: number): string =>
  stroke(`M${x} -20V${y - 60}`, '#160b08', 4) +
  shape(
    `M${x - 62} ${y}C${x - 58} ${y - 40} ${x - 22} ${y - 64} ${x} ${y - 66}C${x + 22} ${y - 64} ${x + 58} ${y - 40} ${x + 62} ${y}Z`,
    sheet.fade([ink.teal, '#123c44'], 'right'),
  ) +
  ellipse(x, y, 62, 8, '#fff0c0') +
  glow(sheet, x, y + 16, 200, '#ffcf7f', 0.75)

const draw = (sheet: Sheet): string => {
  const who = { pose: 'waiting', head: 'bare' } as const
  const boards = many(11, (index) => rect(-10, 770 + index ** 1.7 * 5, 1520, 2 + index * 0.3, '#160b08', { opacity: 0.5 }))
  const beams = filtered(
    blur(sheet, 12),
    many(4, (index) => beam(sheet, [206 + index * 70, 190, 26], [660 + index * 185, 1000, 100], ['#ffeec0 0 0.55', '#ffdc94 1 0.02'])),
  )
  const steam = (x: number, y: number, rx: number, ry: number, seed: number, strength: number): string =>
    group(filtered(cloud(sheet, '#fff0d8', 0.006, 0.005, 0.4, 0.7, seed), ellipse(x, y, rx, ry, sheet.round(['#fff 0 1', '#fff 1 0']))), {
      opacity: strength,
    })
  return (
    room(sheet) +
    filtered(
      mottle(sheet, 0.004, 0.03, 0.6),
      rect(-10, 764, 1520, 260, sheet.span(['#8a5632', '#4a2a1c', '#1d0f0c'], [0, 764], [0, 1000])),
    ) +
    boards +
    pendant(sheet, 640, 150) +
    pendant(sheet, 1010, 120) +
    pendant(sheet, 1390, 160) +
    filtered(blur(sheet, 14), ellipse(1130, 890, 400, 34, '#0a0504', { opacity: 0.8 })) +
    move(1030, 760, roaster(sheet), 1.08) +
    move(735, 838, person('#ffd596', who), 3.7) +
    move(739, 840, person('#20110f', who), 3.7) +
    shape('M720 574L757 574L764 690H713Z', '#8a5a38', { opacity: 0.9 }) +
    filtered(blur(sheet, 12), ellipse(470, 966, 300, 26, '#0a0504', { opacity: 0.8 })) +
    move(470, 812, tray(sheet), 1) +
    move(1378, 966, sack(sheet, 1.18)) +
    move(1190, 990, sack(sheet, 0.86)) +
    beans(sheet.random, 980, 968, 150, 18, 34, 10) +
    steam(470, 660, 260, 190, 6, 0.85) +
    steam(1020, 330, 170, 200, 15, 0.5) +
    beams +
    sheet.cover(sheet.round(['#0c0504 0.5 0', '#0c0504 1 0.7'], 0.48, 0.55, 0.75))
  )
}

export const coffeeRoastery: Scene = { width: 1500, height: 1000, seed: 66, draw }
