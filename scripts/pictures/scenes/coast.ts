/** A bay from the heights above it: white town, turquoise shallows, a road along the cliffs. */
import { type Point, trace, under } from '../curve.ts'
import { glow, masked } from '../effects.ts'
import { circle, rect, shape } from '../markup.ts'
import { ink, lighter, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { boulders, crags, mountains } from '../shapes/mountain.ts'
import { reeds } from '../shapes/palm.ts'
import { haze, sky, strata, veil } from '../shapes/sky.ts'
import { cypress, foliage } from '../shapes/tree.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { bay, fleet, horizon, islands } from './coast/bay.ts'
import { houses, land, road } from './coast/land.ts'

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const ledge: Point[] = trace('1500,940 1620,886 1760,850 1900,800 2020,780 2160,760')
  const blossoms = many(120, () =>
    circle(random.range(1600, 2110), random.range(830, 905), random.range(2, 6), random.pick(['#d94f6a', '#e8788a', '#c23a5a']), {
      opacity: 0.9,
    }),
  )
  return (
    sky(sheet, ['#3f8fae', '#84bfc6', '#d3e0c8', '#fbe3b4'], horizon) +
    veil(sheet, '#ffffff', 290, 0.75, 21) +
    strata(sheet, { count: 9, top: 40, bottom: 230, colours: ['#dcdccf', '#fff8e4'], length: [360, 820], depth: [26, 60] }) +
    glow(sheet, 1700, 220, 620, '#fff3cf', 0.8) +
    mountains(sheet, { base: 300, height: 130, foot: 400, colours: ['#9fb8bd', '#e3dcc0'], breadth: 420 }) +
    haze(sheet, '#fdf0cf', 220, horizon, 420, 0.6) +
    bay(sheet) +
    masked(
      sheet.mask(rect(-60, 0, 1200, 420, sheet.fade(['#fff 0 1', '#fff 0.68 1', '#fff 0.98 0'], 'right'))),
      crags(sheet, { base: 268, height: 150, foot: 372, colours: ['#8f9c8c', '#c9bd94'], breadth: 340 }, '#5f7478'),
    ) +
    haze(sheet, '#fbe9c4', 250, 350, 440, 0.45) +
    land(sheet) +
    road(sheet) +
    houses(sheet) +
    many(24, () => {
      const x = random.range(330, 900)
      return cypress(sheet, x, 470 - (x - 600) * 0.12 + random.range(-30, 20), random.range(34, 66), random.range(9, 14), [
        '#2f5040',
        '#6f8a58',
      ])
    }) +
    islands(sheet) +
    fleet(sheet) +
    shape(under(ledge, 950), sheet.span(['#8a7a58', '#3a4034'], [0, 760], [0, 900])) +
    boulders(sheet, random, scatter(random, 26, [1560, 2140], [830, 920]), 24, '#c9a988', '#5a5048') +
    foliage(random, 1960, 880, 190, 60, 380, 11, '#3a5a40') +
    foliage(random, 1760, 905, 150, 44, 240, 10, '#4f7048') +
    blossoms +
    reeds(random, scatter(random, 70, [1540, 2110], [860, 915]), 90, '#2f4a38') +
    flock(random, { count: 11, x: [900, 96, 50], y: [120, 280], size: [9, 26], colour: mix('#ffffff', '#5a7684', 0.4) }) +
    glow(sheet, 1700, 240, 760, lighter(ink.honey, 0.5), 0.3)
  )
}

export const coastPanorama: Scene = { width: 2100, height: 900, seed: 64, draw }
