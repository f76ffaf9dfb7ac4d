/** Terraces of ripe wheat stepping down a mountain valley. */
import { type Point, profile, smooth, trace, under } from '../curve.ts'
import { filtered, glow, mottle } from '../effects.ts'
import { move, polygon, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter, mix } from '../palette.ts'
import { inTurn, many, type Random, times } from '../random.ts'
import { crags, mountains } from '../shapes/mountain.ts'
import { person } from '../shapes/people.ts'
import { disc, haze, sky, strata, veil } from '../shapes/sky.ts'
import { broadTree, cypress } from '../shapes/tree.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { ear, wheat } from './terraces/wheat.ts'

const steps = 13

const air = '#e9c79a'

/** The brink of each terrace, from the far ones down to the near: a bowl of scalloped steps. */
const edges = (random: Random): ((x: number) => number)[] =>
  times(steps + 1, (index) => {
    const rough = random.contour(3)
    const near = index / steps
    const level = 470 + near ** 1.4 * 500
    const lobe = 120 + near * 190
    const shift = random.range(0, 600)
    return (x) => {
      const aside = (x - 660) / 900
      const scallop = Math.abs(Math.sin(((x + shift) / lobe) * 1.4)) * (12 + near * 30)
      return level - (150 - near * 70) * aside * aside - 60 * Math.max(0, aside) + scallop + rough(x / 260) * 10
    }
  })

const hillside = (sheet: Sheet): string => {
  const { random } = sheet
  const levels = edges(random)
  return times(steps, (index) => {
    const near = index / steps
    const far = (1 - near) * 0.42
    const [top, next] = [levels[index], levels[index + 1]]
    if (top === undefined || next === undefined) return ''
    const wall = 9 + near * 26
    const grain = inTurn(['#e0962a', '#f0b040', '#cb7a28', '#9a963f', '#e8a233'], index)
    const points = (height: (x: number) => number): Point[] => profile(-40, 1640, 34, height)
    const stones = times(90 - index * 3, () => {
      const x = random.range(-10, 1610)
      return rect(x, top(x) + random.range(1, wall * 0.75), 5 + near * 13, 2 + near * 5, random.chance(0.5) ? '#d9b285' : '#57372e', {
        opacity: 0.45,
        rx: 1,
      })
    }).join('')
    return (
      shape(
        under(points(top), 940),
        sheet.span([mix('#7a4638', air, far), mix('#3c2230', air, far)], [0, 380 + near * 360], [0, 500 + near * 420]),
      ) +
      stones +
      stroke(smooth(points(top)), mix('#ffe0a0', air, far), 1.4 + near * 1.6, { opacity: 0.9 }) +
      filtered(
        mottle(sheet, 0.004, 0.03, 0.5, index),
        shape(
          under(
            points((x) => top(x) + wall),
            940,
          ),
          sheet.span([mix(lighter(grain, 0.3), air, far), mix(darker(grain, 0.3), air, far)], [0, 380 + near * 400], [0, 530 + near * 450]),
        ),
      ) +
      wheat(random, (x) => top(x) + wall + 2, next, 4 + near * 19, mix('#ffdc94', air, far), 480) +
      wheat(random, (x) => top(x) + wall + 2, next, 4 + near * 21, mix('#9a5724', air, far), 420)
    )
  }).join('')
}

const farmhouse = (sheet: Sheet, x: number, y: number, scale: number): string =>
  move(
    x,
    y,
    cypress(sheet, -58, 4, 120, 24, ['#2f4534', '#8d8a4e']) +
      cypress(sheet, 84, 6, 96, 20, ['#2f4534', '#8d8a4e']) +
      rect(-40, -52, 76, 54, sheet.fade(['#f7ddb0', '#b98a64'], 'left')) +
      polygon(trace('-46,-50 -28,-76 26,-76 42,-50'), sheet.fade(['#c9603f', '#8d3a33'])) +
      rect(36, -34, 38, 36, sheet.fade(['#f0cfa0', '#a97a5a'], 'left')) +
      polygon(trace('32,-33 44,-48 70,-48 78,-33'), '#a94a38') +
      rect(-8, -26, 15, 28, '#5d3426') +
      rect(-30, -36, 11, 13, '#5d3426') +
      rect(16, -36, 11, 13, '#5d3426'),
    scale,
  )

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const ears = many(44, (index) => {
    const x = index < 22 ? random.range(-20, 360) : random.range(1290, 1640)
    return move(x, 930, ear(random, random.range(130, 300), random.range(-20, 70), '#8a4f22', '#eeb04a'))
  })
  const tone = '#3a2430'
  return (
    sky(sheet, ['#3d7f93', '#86b0a8', '#e3cb98', '#f6b977'], 420) +
    veil(sheet, ink.cream, 360, 0.7, 5) +
    strata(sheet, { count: 8, top: 60, bottom: 260, colours: ['#d6b7a0', '#fff0cc'], length: [340, 720], depth: [26, 60] }) +
    disc(sheet, 700, 318, 58, '#ffe6a6', '#ffab52') +
    mountains(sheet, { base: 380, height: 200, foot: 600, colours: ['#8fa5ad', '#e8cfa8'], breadth: 330 }) +
    haze(sheet, '#fbe0b0', 300, 470, 560, 0.6) +
    crags(sheet, { base: 452, height: 180, foot: 640, colours: ['#6f7f84', '#d3b48a'], breadth: 260 }, '#46586a') +
    haze(sheet, '#fbdca6', 380, 510, 620, 0.6) +
    hillside(sheet) +
    farmhouse(sheet, 1230, 520, 1.2) +
    farmhouse(sheet, 330, 500, 0.62) +
    move(560, 596, broadTree(sheet, 130, 120, '#4a3228', ['#3d4a2c', '#6b7338', '#b8a850']), 1) +
    move(826, 752, person(tone, { pose: 'walking', head: 'hat' }), 1.0) +
    move(896, 756, person(tone, { pose: 'standing', wear: 'dress', head: 'scarf' }), 0.98) +
    move(958, 758, person(tone, { pose: 'pointing', child: true, head: 'hat' }), 0.66) +
    glow(sheet, 700, 330, 760, '#ffb45c', 0.42) +
    ears
  )
}

export const wheatTerraces: Scene = { width: 1600, height: 900, seed: 63, draw }
