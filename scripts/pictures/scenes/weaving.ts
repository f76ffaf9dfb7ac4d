/** A woollen band on the ground loom: woven cloth above, bare warp below, the shuttle between. */
import { closed, type Point } from '../curve.ts'
import { blur, clipped, filtered, glow } from '../effects.ts'
import { circle, ellipse, group, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter } from '../palette.ts'
import { many } from '../random.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { cloth, stitches, warp } from './weaving/cloth.ts'
import { fell, left, right, wide, wool } from './weaving/motifs.ts'

const shuttle = (sheet: Sheet): string => {
  const wood = sheet.fade(['#e9b878', '#b5763c', '#5d3219'])
  return group(
    filtered(
      blur(sheet, 12),
      group(shape('M-330 0C-250 -46 250 -46 330 0C250 46 -250 46 -330 0Z', '#140808'), { transform: 'translate(10 34)', opacity: 0.7 }),
    ) +
      shape('M-340 0C-250 -52 250 -52 340 0C250 52 -250 52 -340 0Z', wood) +
      shape('M-200 0C-160 -30 160 -30 200 0C160 30 -160 30 -200 0Z', '#2a140c') +
      rect(-168, -20, 336, 40, wool.orange, { rx: 18 }) +
      many(46, (index) =>
        stroke(
          `M${-160 + index * 7} -19Q${-154 + index * 7} 0 ${-163 + index * 7} 19`,
          index % 2 === 0 ? darker(wool.orange, 0.35) : lighter(wool.orange, 0.25),
          2.4,
        ),
      ) +
      stroke('M-320 -4C-240 -42 240 -42 320 -4', '#fff0cc', 4, { opacity: 0.5 }) +
      stroke('M160 4C240 20 300 -70 420 -92', wool.orange, 6) +
      stroke('M160 3C240 19 300 -71 420 -93', lighter(wool.orange, 0.4), 2),
    { transform: 'translate(560 980) rotate(-7)' },
  )
}

const beam = (sheet: Sheet, y: number): string =>
  filtered(blur(sheet, 9), rect(-20, y + 40, 1240, 40, '#0f0608', { opacity: 0.7 })) +
  rect(-20, y - 38, 1240, 76, sheet.fade(['#f0c48a', '#b5763c', '#6a3a1e', '#2f180f'])) +
  many(16, (index) =>
    stroke(`M${-20 + index * 84} ${y - 24 + (index % 3) * 16}q60 ${8 - (index % 5) * 4} 120 2`, '#4a2614', 2, { opacity: 0.5 }),
  )

const ball = (sheet: Sheet, x: number, y: number, size: number, colour: string): string =>
  filtered(blur(sheet, 9), ellipse(x + 10, y + size * 0.92, size * 1.05, size * 0.26, '#0f0608', { opacity: 0.7 })) +
  circle(x, y, size, sheet.round([`${lighter(colour, 0.35)} 0`, `${colour} 0.6`, `${darker(colour, 0.65)} 1`], 0.36, 0.3, 0.8)) +
  clipped(
    sheet.clip(circle(x, y, size, '#fff')),
    group(
      many(13, (index) =>
        ellipse(x, y, size * 1.06, size * (0.12 + index * 0.09), 'none', {
          stroke: index % 2 === 0 ? darker(colour, 0.45) : lighter(colour, 0.3),
          'stroke-width': 2,
          opacity: 0.55,
          transform: `rotate(${index * 37} ${x} ${y})`,
        }),
      ),
    ),
  )

const draw = (sheet: Sheet): string => {
  const fringe = closed([
    [left - 10, -40],
    [left, fell],
    [left - 4, 1240],
    [-40, 1240],
    [-40, -40],
  ] satisfies Point[])
  const selvage = [left - 8, right - 8]
    .map((x) => rect(x, -40, 16, fell + 40, wool.black) + many(70, (index) => rect(x, -40 + index * 13, 16, 6, wool.ochre)))
    .join('')
  return (
    sheet.cover(sheet.fade(['#6a4a34', '#8a6242', '#3a241c'], 'slant')) +
    many(90, (index) => stroke(`M${-20 + index * 14} -20V1240`, '#2a1810', 1, { opacity: 0.25 })) +
    shape(fringe, '#2a1810', { opacity: 0.3 }) +
    filtered(blur(sheet, 14), rect(left - 6, -40, wide + 34, 1300, '#140a0a', { opacity: 0.65 })) +
    rect(left, fell - 10, wide, 420, '#1c0f14') +
    warp(sheet, sheet.random) +
    cloth(sheet) +
    stitches() +
    selvage +
    rect(
      left,
      -40,
      wide,
      fell + 40,
      sheet.fade(['#140a10 0 0.5', '#fff3d0 0.2 0.1', '#140a10 0.45 0.06', '#fff3d0 0.8 0.08', '#140a10 1 0.5'], 'right'),
    ) +
    rect(left, fell - 10, wide, 10, '#fff3d0', { opacity: 0.25 }) +
    shuttle(sheet) +
    beam(sheet, 1150) +
    ball(sheet, 1080, 1040, 92, wool.red) +
    ball(sheet, 980, 1108, 66, wool.ochre) +
    ball(sheet, 112, 1092, 74, wool.teal) +
    glow(sheet, 320, 200, 760, ink.honey, 0.26) +
    sheet.cover(sheet.round(['#140a0a 0.5 0', '#140a0a 1 0.72'], 0.45, 0.42, 0.8))
  )
}

export const weavingPattern: Scene = { width: 1200, height: 1200, seed: 32, draw }
