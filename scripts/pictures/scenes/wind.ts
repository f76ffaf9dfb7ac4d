/** Wind turbines on misty hills, sheep going out below them at first light. */
import { type Point, profile, smooth, trace, under } from '../curve.ts'
import { blur, filtered, glow, mottle } from '../effects.ts'
import { ellipse, move, shape, stroke } from '../markup.ts'
import { darker, ink, lighter, mix } from '../palette.ts'
import { inTurn, many, type Random, times } from '../random.ts'
import { reeds } from '../shapes/palm.ts'
import { person } from '../shapes/people.ts'
import { disc, haze, sky, strata, veil } from '../shapes/sky.ts'
import { foliage } from '../shapes/tree.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { sheep } from './wind/sheep.ts'
import { air, turbine } from './wind/turbine.ts'

const hill = (random: Random, base: number, swell: number, breadth: number): Point[] => {
  const rough = random.contour(3)
  return profile(-60, 1560, 30, (x) => base - swell * rough(x / breadth) - swell * 0.3 * Math.sin(x / 280))
}

const levelAt = (points: readonly Point[], x: number): number =>
  points.reduce(([bx, by], [px, py]) => (Math.abs(px - x) < Math.abs(bx - x) ? [px, py] : [bx, by]))[1]

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const layers = times(5, (index) => ({
    points: hill(
      random,
      inTurn([500, 566, 640, 730, 842], index),
      inTurn([60, 66, 60, 56, 40], index),
      inTurn([330, 300, 360, 420, 520], index),
    ),
    near: index / 4,
  }))
  const farm: readonly (readonly [layer: number, x: number, size: number, turn: number])[] = [
    [0, 250, 1.3, 0.1],
    [0, 420, 1.2, 0.22],
    [0, 1020, 1.3, 0.05],
    [0, 1330, 1.2, 0.28],
    [1, 620, 2, 0.17],
    [1, 1190, 2.1, 0.02],
    [2, 170, 3, 0.26],
    [2, 1400, 3.1, 0.12],
    [3, 900, 4.6, 0.06],
  ]
  const land = layers
    .map(({ points, near }, index) => {
      const far = (1 - near) ** 1.2 * 0.66
      const colours = [mix(index % 2 === 0 ? '#8a8440' : '#6f7a46', air, far), mix('#27423a', air, far)] as const
      const mills = farm
        .filter(([layer]) => layer === index)
        .map(([, x, size, turn]) => move(x, levelAt(points, x) + 6, turbine(sheet, turn, far * 0.5), size))
        .join('')
      const trees = times(12 + index * 3, () => {
        const x = random.range(-20, 1520)
        const size = 7 + near * 17
        const y = levelAt(points, x) + 4 + random.range(0, 70) * near
        const leaf = 2 + near * 3
        return (
          foliage(random, x, y, size * 1.3, size * 0.8, 120, leaf, mix('#22392f', air, far * 0.8)) +
          foliage(random, x - size * 0.2, y - size * 0.35, size, size * 0.5, 50, leaf, mix('#6a7a40', air, far * 0.8))
        )
      }).join('')
      const top = Math.min(...points.map(([, y]) => y))
      return (
        mills +
        filtered(mottle(sheet, 0.004, 0.02, 0.5, index + 2), shape(under(points, 1020), sheet.span(colours, [0, top], [0, top + 260]))) +
        stroke(smooth(points), mix('#ffe0a0', air, far * 0.5), 1 + near * 1.6, { opacity: 0.65 }) +
        (index > 0 ? trees : '') +
        (index < 4 ? haze(sheet, '#ffe0bc', top, top + 150, top + 260, 0.34) : '')
      )
    })
    .join('')
  const meadow = layers[4]?.points ?? []
  const flock = many(15, (index) => {
    const x = 380 + index * 40 + random.range(-26, 26)
    return sheep(sheet, x, levelAt(meadow, x) + 30 + random.range(0, 62), random.range(0.62, 0.9), random.chance(0.3))
  })
  const herd = move(
    330,
    levelAt(meadow, 330) + 70,
    person('#2e2634', { pose: 'walking', wear: 'robe', head: 'scarf' }) + stroke('M24 2L17 -92', '#2e2634', 2.4),
    1.25,
  )
  const path = shape(
    smooth(trace('1500,1010 1350,950 1240,905 1210,870 1262,838 1280,838 1240,872 1290,900 1420,936 1540,990'), true),
    '#e8c08a',
    { opacity: 0.75 },
  )
  return (
    sky(sheet, ['#2f6d88', '#6f9fa4', '#c4bd9c', '#f3bd86', '#f09f6c'], 560) +
    veil(sheet, '#fff0dc', 460, 0.5, 18) +
    strata(sheet, { count: 11, top: 70, bottom: 400, colours: ['#b99a98', '#ffe2b8'], length: [340, 780], depth: [26, 58] }) +
    disc(sheet, 770, 418, 60, '#ffecba', '#ffa552') +
    land +
    path +
    flock +
    herd +
    reeds(
      random,
      times(420, () => {
        const x = random.range(-20, 1520)
        return [x, random.range(levelAt(meadow, x) + 90, 1010)]
      }),
      56,
      darker('#3f5a3a', 0.25),
    ) +
    reeds(random, scatter(random, 200, [-20, 1520], [960, 1015]), 84, '#16302c') +
    reeds(random, scatter(random, 60, [-20, 1520], [960, 1010]), 96, mix(ink.olive, ink.honey, 0.4)) +
    flock(random, { count: 6, x: [460, 50, 20], y: [190, 300], size: [8, 18], colour: '#4a5a68' }) +
    filtered(blur(sheet, 20), ellipse(770, 520, 520, 30, lighter(ink.honey, 0.5), { opacity: 0.4 })) +
    glow(sheet, 770, 420, 640, '#ffab5c', 0.35)
  )
}

export const windTurbines: Scene = { width: 1500, height: 1000, seed: 84, draw }
