/** A school courtyard in the morning break: children at play round an old tree. */
import { smooth } from '../curve.ts'
import { blur, filtered, glow } from '../effects.ts'
import { ellipse, group, move, polygon, stroke } from '../markup.ts'
import { ink } from '../palette.ts'
import { inTurn, many, times } from '../random.ts'
import { sky, strata, veil } from '../shapes/sky.ts'
import { broadTree, foliage } from '../shapes/tree.ts'
import { beam } from '../shapes/light.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { schoolhouse, treeShade, yard } from './school/house.ts'
import { play, ropeSkipping } from './school/play.ts'

const bunting = (): string => {
  const line = (x1: number, y1: number, x2: number, y2: number, sag: number): string => {
    const at = (share: number): readonly [number, number] => [
      x1 + (x2 - x1) * share,
      y1 + (y2 - y1) * share + Math.sin(Math.PI * share) * sag,
    ]
    const flags = many(16, (index) => {
      const [x, y] = at((index + 0.5) / 16)
      return polygon(
        [
          [x - 11, y - 1],
          [x + 11, y - 1],
          [x, y + 24],
        ],
        inTurn([ink.coral, ink.teal, ink.honey, ink.wine], index),
      )
    })
    return stroke(smooth(times(13, (index) => at(index / 12))), '#4a3040', 1.8) + flags
  }
  return line(-20, 210, 520, 290, 60) + line(520, 290, 1180, 190, 90) + line(1180, 190, 1640, 240, 50)
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const beams = filtered(
    blur(sheet, 12),
    many(4, (index) => beam(sheet, [1530 + index * 43, -40, 30], [710 + index * 205, 900, 70], ['#fff0c4 0 0.5', '#fff0c4 1 0'])),
  )
  const near = group(foliage(random, 40, 40, 260, 110, 300, 24, '#24402f') + foliage(random, 30, 20, 220, 90, 160, 22, '#58703a'))
  return (
    sky(sheet, ['#5fa3ae', '#a9cdbd', '#f3e0b4'], 200) +
    veil(sheet, '#ffffff', 180, 0.6, 4) +
    strata(sheet, { count: 4, top: 40, bottom: 130, colours: ['#d9d3bd', '#fff6dc'], length: [400, 700], depth: [30, 60] }) +
    schoolhouse(sheet) +
    yard(sheet) +
    treeShade(sheet) +
    ellipse(548, 712, 92, 20, '#b98560') +
    ellipse(548, 706, 80, 15, '#6b4436') +
    move(548, 708, broadTree(sheet, 560, 560, '#4a2f2c', ['#24402f', '#4f6b38', '#a9a94c'])) +
    bunting() +
    play() +
    ropeSkipping() +
    beams +
    near +
    glow(sheet, 1560, 40, 620, '#ffe2a0', 0.5)
  )
}

export const schoolYard: Scene = { width: 1600, height: 900, seed: 26, draw }
