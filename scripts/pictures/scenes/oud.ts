/** An oud player at a window, dark against the rising moon. */
import { taper, trace } from '../curve.ts'
import { blur, clipped, filtered, glow, mottle } from '../effects.ts'
import { ellipse, move, polygon, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter } from '../palette.ts'
import { many } from '../random.ts'
import { arch } from '../shapes/building.ts'
import { lantern } from '../shapes/lantern.ts'
import { oud } from '../shapes/oud.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { hand, night, player } from './oud/player.ts'
import { tiles, view } from './oud/room.ts'

const sill = 1196

const draw = (sheet: Sheet): string => {
  const frame = arch(600, sill, 760, 1010)
  const rim = arch(600, sill, 840, 1072)
  const rug = (y: number): string =>
    rect(-10, y, 1220, 320, sheet.fade(['#7a2a34', '#3a1224'])) +
    many(3, (band) => rect(-10, y + 26 + band * 74, 1220, 7, '#d9a456', { opacity: 0.8 })) +
    many(
      21,
      (index) =>
        polygon(
          [
            [index * 60 - 10, y + 62],
            [index * 60 + 20, y + 38],
            [index * 60 + 50, y + 62],
            [index * 60 + 20, y + 86],
          ],
          index % 2 === 0 ? '#1d5a63' : '#d98a4a',
        ) +
        polygon(
          [
            [index * 60 + 6, y + 62],
            [index * 60 + 20, y + 50],
            [index * 60 + 34, y + 62],
            [index * 60 + 20, y + 74],
          ],
          '#f3d492',
        ),
    ) +
    many(41, (index) =>
      polygon(
        [
          [index * 30 - 10, y + 152],
          [index * 30 + 5, y + 118],
          [index * 30 + 20, y + 152],
        ],
        index % 2 === 0 ? '#d9a456' : '#5a1a2c',
      ),
    )
  const dusk = sheet.span([darker(ink.plum, 0.45), night], [0, 420], [0, 1200])
  const sleeve =
    shape(taper(trace('470,690 388,800 380,930 440,968 530,934'), [60, 108, 100, 74, 36]), dusk) +
    stroke('M350 800C326 880 340 950 400 990', '#8a4a54', 3, { opacity: 0.6 })
  const fret = shape(taper(trace('700,690 800,780 872,866 900,850'), [50, 104, 74, 34]), dusk)
  return (
    filtered(mottle(sheet, 0.01, 0.01, 0.35), tiles(sheet)) +
    shape(rim, sheet.fade(['#e9c07a', '#8a5228', '#4a2418'])) +
    stroke(rim, '#f6dca0', 3) +
    shape(frame, '#2a1830') +
    clipped(sheet.clip(shape(frame, '#fff')), view(sheet)) +
    stroke(frame.replace('Z', ''), '#3a1c20', 10) +
    stroke(arch(600, sill, 800, 1040).replace('Z', ''), '#5a2f22', 5, { 'stroke-dasharray': '3 15' }) +
    rect(120, sill - 8, 960, 40, sheet.fade(['#e0b070', '#7a4a2a'])) +
    rug(sill + 26) +
    filtered(blur(sheet, 16), ellipse(604, 1214, 430, 34, '#0c0714', { opacity: 0.85 })) +
    move(4, -5, player('#f6b878')) +
    player(dusk) +
    stroke('M402 760C420 860 440 980 452 1090M776 752C790 860 800 960 796 1080M560 660C590 690 616 690 640 656', '#6a3f58', 4, {
      opacity: 0.6,
    }) +
    fret +
    move(560, 930, oud(sheet), 0.86, 'rotate(-15)') +
    sleeve +
    hand(544, 936, -10) +
    hand(884, 838, -120) +
    glow(sheet, 640, 650, 620, '#ff9a58', 0.3) +
    move(176, 250, lantern(sheet, 260, '#3a1c20', '#ffb54f'), 1.7) +
    move(1024, 250, lantern(sheet, 260, '#3a1c20', '#ffb54f'), 1.7) +
    ellipse(1010, 1290, 92, 20, '#d9a456') +
    ellipse(1010, 1284, 78, 14, '#6a3a22') +
    shape(
      'M988 1284C970 1262 972 1236 996 1226V1210H1024V1226C1048 1236 1050 1262 1032 1284Z',
      sheet.fade([lighter(ink.ochre, 0.4), ink.clay, ink.umber], 'right'),
    ) +
    sheet.cover(sheet.round(['#0c0714 0.55 0', '#0c0714 1 0.7'], 0.5, 0.48, 0.78))
  )
}

export const oudPlayer: Scene = { width: 1200, height: 1500, seed: 43, draw }
