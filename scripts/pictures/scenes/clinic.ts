/** A quiet clinic corridor in the afternoon, sun through the tall windows. */
import { line, type Point } from '../curve.ts'
import { blur, clipped, filtered, glow } from '../effects.ts'
import { group, polygon, shape, stroke } from '../markup.ts'
import { ink, lighter } from '../palette.ts'
import { many, times } from '../random.ts'
import { slab } from '../shapes/space.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { below, end, endWall, floor, left, overhead, patches, right, space, walls } from './clinic/corridor.ts'
import { bench, plant, someone, walker } from './clinic/visitors.ts'

const draw = (sheet: Sheet): string => {
  const tiles =
    times(13, (index) =>
      stroke(line([space(left, floor, 2.2 * 1.21 ** index), space(right, floor, 2.2 * 1.21 ** index)]), '#8fb5a8', 1.4, { opacity: 0.35 }),
    ).join('') +
    times(8, (index): Point => [left + index * 0.94, 0])
      .map(([x]) => stroke(line([space(x, floor, end), space(x, floor, 2)]), '#8fb5a8', 1.4, { opacity: 0.35 }))
      .join('')
  const ground = slab(space, floor, left, right, 1.6, end)
  const shine = group(filtered(blur(sheet, 4), sheet.cover('none') + walls(sheet, below)), { opacity: 0.5 })
  const navy = '#2a3f58'
  return (
    sheet.cover('#fbeccb') +
    overhead(sheet) +
    endWall(sheet) +
    walls(sheet, space) +
    clipped(
      sheet.clip(shape(ground, '#fff')),
      sheet.cover(sheet.span(['#fdf0d2', '#d9e3cd', '#a9cbbd', '#7fb0a6'], [0, 520], [0, 1000])) + shine + tiles + patches(sheet),
    ) +
    someone(sheet, 0.7, 17, 1.7, { pose: 'walking' }, '#4f7f80') +
    someone(sheet, 1.5, 12, 1.66, { pose: 'standing', wear: 'dress', head: 'scarf' }, '#8a5a5e') +
    bench() +
    someone(sheet, -0.62, 6.4, 1.72, { pose: 'walking', wear: 'dress', head: 'scarf' }, '#2f7478') +
    someone(sheet, 0.02, 6.3, 1.66, { pose: 'walking', wear: 'robe' }, navy, walker) +
    plant(sheet.random, 2.75, 4, 1.9) +
    plant(sheet.random, left + 0.5, 10.4, 0.85) +
    filtered(
      blur(sheet, 14),
      many(5, (index) =>
        polygon(
          [
            [-40, 120 + index * 60],
            [-40, 200 + index * 62],
            [900 - index * 40, 900 + index * 20],
            [720 - index * 40, 900 + index * 20],
          ],
          '#fff6d6',
          { opacity: 0.1, blend: 'screen' },
        ),
      ),
    ) +
    glow(sheet, 60, 380, 620, lighter(ink.honey, 0.55), 0.35) +
    sheet.cover(sheet.round(['#1f4a50 0.55 0', '#1f4a50 1 0.42'], 0.52, 0.48, 0.74))
  )
}

export const hospitalCorridor: Scene = { width: 1500, height: 1000, seed: 49, draw }
