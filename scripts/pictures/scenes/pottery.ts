/** Glazed pottery on a workshop bench. */
import { blur, filtered, glow, mottle } from '../effects.ts'
import { circle, ellipse, group, move, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter } from '../palette.ts'
import { many } from '../random.ts'
import { arch } from '../shapes/building.ts'
import { type Profile, turned } from '../shapes/lathe.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { blueJug, bottle, bowl, greatJar, jar, jug, ochreBottle, redBowl } from './pottery/pots.ts'

const standing = (sheet: Sheet, x: number, y: number, size: number, wide: number, mark: string): string =>
  filtered(blur(sheet, 12), ellipse(x + wide * 0.5, y + 8, wide * 1.25, wide * 0.16, '#1a0c0c', { opacity: 0.75 })) + move(x, y, mark, size)

const tools = (sheet: Sheet): string =>
  group(
    rect(0, -9, 260, 16, sheet.fade(['#d9a468', '#6a3f26']), { rx: 7 }) +
      shape('M260 -9L330 -14C350 -12 350 12 330 12L260 8Z', '#c9b8a4') +
      stroke('M10 -5H250', '#f6d9a4', 2.4, { opacity: 0.7 }),
    { transform: 'translate(120 1110) rotate(-5)' },
  ) +
  group(
    rect(0, -6, 210, 11, sheet.fade(['#8a5a38', '#3f2418']), { rx: 5 }) +
      rect(206, -10, 26, 19, '#d9b060') +
      shape('M232 -10C270 -14 300 -4 318 0C300 6 270 14 232 9Z', '#2a1a1c'),
    { transform: 'translate(470 1140) rotate(4)' },
  )

const wall = (sheet: Sheet): string => {
  const niche = arch(600, 900, 820, 850, 'pointed')
  return (
    filtered(mottle(sheet, 0.008, 0.01, 0.5), sheet.cover(sheet.fade(['#5a3a3a', '#7a4a3a', '#4a2a2a'], 'right'))) +
    filtered(mottle(sheet, 0.006, 0.01, 0.45), shape(niche, sheet.round(['#f6c98a', '#d98a56', '#8a4436', '#4a2028'], 0.36, 0.4, 0.75))) +
    stroke(niche, '#e9b87c', 14) +
    stroke(niche, '#5a2f26', 4) +
    many(7, (index) => stroke(`M-10 ${110 + index * 130}H180M1020 ${110 + index * 130}H1210`, '#2a1418', 2.4, { opacity: 0.4 }))
  )
}

const shelf = (sheet: Sheet, y: number): string =>
  rect(-10, y, 190, 16, sheet.fade(['#b9804c', '#4a2a1a'])) +
  rect(1022, y, 190, 16, sheet.fade(['#b9804c', '#4a2a1a'])) +
  rect(-10, y + 16, 190, 12, '#160a0c', { opacity: 0.55 }) +
  rect(1022, y + 16, 190, 12, '#160a0c', { opacity: 0.55 })

const draw = (sheet: Sheet): string => {
  const plain = (x: number, y: number, size: number, profile: Profile, colour: string): string =>
    move(
      x,
      y,
      turned(sheet, profile, [darker(colour, 0.3), colour, darker(colour, 0.4)], () => '', '#1c0e10'),
      size,
    )
  return (
    wall(sheet) +
    shelf(sheet, 350) +
    shelf(sheet, 640) +
    plain(70, 350, 0.36, jar, '#8a5a4a') +
    plain(1090, 350, 0.44, bottle, '#4a6a6a') +
    plain(1160, 350, 0.3, jug, '#9a6a3e') +
    plain(90, 640, 0.46, bowl, '#6a4a52') +
    plain(90, 568, 0.42, bowl, '#8a6a4a') +
    plain(1110, 640, 0.4, jug, '#7a3f36') +
    filtered(mottle(sheet, 0.003, 0.05, 0.7), rect(-10, 880, 1220, 340, sheet.fade(['#b9794a', '#7a4428', '#2f1712']))) +
    rect(-10, 878, 1220, 5, '#f0c08a', { opacity: 0.8 }) +
    many(4, (index) => rect(-10, 946 + index * 70, 1220, 2.4, '#1a0c0c', { opacity: 0.4 })) +
    standing(sheet, 250, 966, 1.02, 120, turned(sheet, bottle, ['#e0a24a', '#d9923a', '#a8641f'], ochreBottle, '#2a140c')) +
    standing(sheet, 606, 986, 1.12, 220, turned(sheet, jar, ['#f0dcb4', '#f6e6c4', '#c9a884'], greatJar, '#2a1a1c')) +
    standing(
      sheet,
      948,
      976,
      1.02,
      140,
      group(
        stroke('M112 -196C214 -236 210 -360 64 -388', '#1a4a60', 26) +
          stroke('M110 -202C200 -240 198 -350 66 -380', '#5fa4b4', 5, { opacity: 0.7 }),
      ) + turned(sheet, jug, ['#2f7a92', '#24647c', '#123a50'], blueJug, '#0c1a26'),
    ) +
    standing(sheet, 400, 1092, 0.84, 180, turned(sheet, bowl, ['#c9553a', '#b5452f', '#7a2420'], redBowl, '#3a1414')) +
    tools(sheet) +
    circle(820, 1110, 40, sheet.round(['#d9a47c 0', '#6a3f34 1'], 0.36, 0.3, 0.8)) +
    ellipse(826, 1150, 60, 8, '#1a0c0c', { opacity: 0.45 }) +
    glow(sheet, 330, 300, 760, lighter(ink.saffron, 0.3), 0.34) +
    sheet.cover(sheet.round(['#140810 0.5 0', '#140810 1 0.78'], 0.48, 0.5, 0.76))
  )
}

export const pottery: Scene = { width: 1200, height: 1200, seed: 27, draw }
