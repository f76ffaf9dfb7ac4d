/** A fast train crossing the desert at sunset. */
import { cloud, filtered, glow } from '../effects.ts'
import { line, smooth, under, trace } from '../curve.ts'
import { ellipse, group, polygon, rect, shape, stroke } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { dune, ripples } from '../shapes/dune.ts'
import { mountains } from '../shapes/mountain.ts'
import { reeds } from '../shapes/palm.ts'
import { camera } from '../shapes/space.ts'
import { disc, haze, sky, strata, veil } from '../shapes/sky.ts'
import { fastTrain } from '../shapes/train.ts'
import type { Scene, Sheet } from '../sheet.ts'

const [eyeX, horizon] = [340, 500]
const space = camera(eyeX, horizon, 880)
const bed = 1.62

const desert = (sheet: Sheet): string =>
  mountains(sheet, { base: horizon - 6, height: 96, foot: horizon + 30, colours: ['#9a5f78', '#e79a72'], breadth: 240 }) +
  rect(-10, horizon, 1620, 420, sheet.span(['#f3b277', '#d98458', '#a75646', '#5e2d3a'], [0, horizon], [0, 900])) +
  dune(sheet, {
    ridge: trace('700,530 900,486 1130,420 1290,392 1460,440 1640,470'),
    spine: trace('1290,392 1250,450 1320,520 1230,620'),
    foot: 640,
    lit: ['#f2ab6a', '#cf7b52'],
    shade: ['#93485a', '#a4584c'],
  }) +
  shape(
    under(
      (
        [
          [-40, 520],
          [60, 524],
          [180, 512],
          [290, 506],
          [360, 504],
          [300, 540],
          [-40, 640],
        ] as const
      ).map(([x, y]) => [x, y] as const),
      660,
    ),
    sheet.span(['#e8a06a', '#c8714f'], [0, 500], [0, 660]),
    { opacity: 0.8 },
  )

const track = (sheet: Sheet): string => {
  const gravel = polygon(
    [[eyeX + 18, horizon + 6], [eyeX + 64, horizon + 6], space(7.6, bed + 0.3, 3), space(0.9, bed + 0.3, 3)],
    sheet.span(['#d99a72', '#8d5a52', '#4c2c3a'], [0, horizon], [0, 900]),
  )
  const sleepers = times(70, (index) => 2.9 * 1.045 ** index)
    .map((z) =>
      shape(line([space(2.1, bed, z), space(6.7, bed, z), space(6.7, bed, z * 1.018), space(2.1, bed, z * 1.018)], true), '#3a2230', {
        opacity: 0.65,
      }),
    )
    .join('')
  const rails = [3.15, 5.65]
    .map((x) =>
      polygon(
        [space(x, bed - 0.08, 90), space(x + 0.14, bed - 0.08, 90), space(x + 0.14, bed - 0.08, 2.8), space(x, bed - 0.08, 2.8)],
        '#ffd9a8',
      ),
    )
    .join('')
  return gravel + sleepers + rails
}

const wires = (): string =>
  times(9, (index) => 7 * 1.42 ** index)
    .toReversed()
    .map((z) => {
      const tone = mix('#3a2236', '#f0a878', Math.min(0.8, z / 60))
      const mast = polygon([space(1.0, bed, z), space(1.18, bed, z), space(1.14, -4.6, z), space(1.04, -4.6, z)], tone)
      return (
        mast +
        stroke(
          line([space(1.08, -4.3, z), space(4.5, -4.3, z)]) + line([space(1.08, -3.2, z), space(4.2, -4.3, z)]),
          tone,
          Math.max(0.8, 24 / z),
        )
      )
    })
    .join('') + [-4.3, -3.5].map((y) => stroke(line([space(4.3, y, 90), space(4.3, y, 4)]), '#4a2c40', 1.6, { opacity: 0.7 })).join('')

const speed = (sheet: Sheet): string => {
  const { random } = sheet
  const streaks = many(26, () => {
    const [y, z] = [random.range(-2.3, 1.2), random.range(6.5, 20)]
    return stroke(line([space(2.86, y, z), space(2.86, y, z * random.range(1.3, 2.4))]), '#fff4d8', random.range(0.8, 2.6), {
      opacity: random.range(0.2, 0.6).toFixed(2),
    })
  })
  const dust = times(8, (index) => {
    const z = 5 * 1.3 ** index
    const [x, y] = space(2.6, bed, z)
    return filtered(
      cloud(sheet, '#f6c795', 0.012, 0.02, 0.35, 0.7, 50 + index),
      ellipse(x, y - 60 / z, 1300 / z, 420 / z, sheet.round(['#fff 0 0.7', '#fff 1 0'])),
    )
  }).join('')
  return streaks + dust
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  return (
    sky(sheet, ['#2b4a73', '#7a6b8d', '#d0817b', '#f3a468', '#fbd08a'], horizon) +
    veil(sheet, '#ffc9a0', 440, 0.6, 27) +
    strata(sheet, { count: 11, top: 70, bottom: 400, colours: ['#7a5a7d', '#ffb47a'], length: [420, 860], depth: [22, 50] }) +
    disc(sheet, eyeX - 40, horizon - 44, 64, '#ffe1a0', '#ff8f40') +
    desert(sheet) +
    haze(sheet, '#ffc98c', 380, horizon, horizon + 110, 0.7) +
    ripples(random, -40, 900, 560, 900, 26, '#f7c089') +
    track(sheet) +
    wires() +
    fastTrain(sheet, space) +
    speed(sheet) +
    glow(sheet, eyeX - 40, horizon - 40, 620, '#ff9a4c', 0.4) +
    group(
      shape(under(trace('-40,790 120,772 300,810 470,872 560,920'), 940), sheet.span(['#7c3d40', '#341a2a'], [0, 770], [0, 900])) +
        stroke(smooth(trace('-40,790 120,772 300,810 470,872')), ink.honey, 2, { opacity: 0.7 }),
    ) +
    reeds(random, scatter(random, 60, [20, 250], [792, 840]), 70, '#2a1526') +
    reeds(random, scatter(random, 34, [330, 440], [850, 900]), 60, '#2a1526')
  )
}

export const trainDesert: Scene = { width: 1600, height: 900, seed: 52, draw }
