/** A coastal city at night across still water. */
import { blur, filtered, glow } from '../effects.ts'
import { under, trace } from '../curve.ts'
import { circle, group, move, rect, shape, stroke } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { palm, type Greens } from '../shapes/palm.ts'
import { disc, haze, sky, stars, strata, veil } from '../shapes/sky.ts'
import { sailboat } from '../shapes/boat.ts'
import { tower, type TowerKind } from '../shapes/tower.ts'
import { glints, reflection, sea } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'

const shore = 608
const leaves: Greens = { deep: '#0a1830', middle: '#12263f', bright: '#2c4a55', trunk: '#3a3044' }

const skyline: readonly (readonly [kind: TowerKind, x: number, wide: number, tall: number])[] = [
  ['slab', 90, 90, 190],
  ['step', 190, 84, 270],
  ['slab', 276, 66, 210],
  ['sail', 372, 104, 330],
  ['slab', 462, 70, 240],
  ['twist', 556, 78, 372],
  ['step', 652, 100, 300],
  ['spire', 772, 92, 400],
  ['slab', 862, 74, 262],
  ['round', 950, 92, 322],
  ['slab', 1034, 64, 228],
  ['step', 1118, 92, 348],
  ['twist', 1216, 70, 292],
  ['slab', 1294, 80, 214],
  ['sail', 1392, 92, 280],
  ['step', 1488, 92, 204],
  ['slab', 1570, 80, 160],
]

const quarter = (sheet: Sheet): string => {
  const { random } = sheet
  const far = many(44, (index) =>
    rect(-20 + index * 38, shore - random.range(60, 210), random.range(26, 42), 230, mix('#2f3a6d', '#8a5f86', random.range(0.1, 0.5))),
  )
  const sparks = many(240, () =>
    circle(random.range(0, 1600), shore - random.range(8, 150), random.range(0.8, 1.7), random.pick(['#ffd892', '#ffb871', '#cfe4f0']), {
      opacity: 0.7,
    }),
  )
  return far + sparks
}

const corniche = (sheet: Sheet): string => {
  const { random } = sheet
  const low = many(36, (index) => {
    const tall = random.range(22, 62)
    return (
      rect(-10 + index * 46, shore - tall, 44, tall, mix('#141d3c', '#3a3158', random.next())) +
      many(4, (k) =>
        random.chance(0.6) ? rect(-4 + index * 46 + k * 10, shore - tall + 8, 6, 7, random.pick(['#ffc873', '#ffe2a8', '#ff9d5c'])) : '',
      )
    )
  })
  const trees = many(21, (index) =>
    move(36 + index * 78 + random.range(-14, 14), shore + 4, palm(sheet, random.range(44, 66), random.range(-8, 8), 26, leaves)),
  )
  const lamps = many(
    41,
    (index) => circle(index * 40, shore - 14, 2.2, '#fff0c4') + glow(sheet, index * 40, shore - 14, 26, '#ffb45e', 0.8),
  )
  return (
    low +
    trees +
    rect(-10, shore - 2, 1620, 14, sheet.fade(['#4b3f62', '#151b38'])) +
    stroke(`M-10 ${shore - 2}H1610`, '#ffce8a', 1.6, { opacity: 0.8 }) +
    lamps
  )
}

const streaks = (sheet: Sheet): string => {
  const { random } = sheet
  const lights = times(120, () => {
    const x = random.range(0, 1600)
    return rect(
      x,
      shore + 12,
      random.range(2, 9),
      random.range(60, 240),
      sheet.span([`${random.pick(['#ffc46e', '#ffe3a8', '#ff9358', '#7fd6d0'])} 0 0.75`, '#ffb45e 1 0'], [0, shore], [0, shore + 250]),
    )
  }).join('')
  return group(filtered(blur(sheet, 1.6), lights), { blend: 'screen' })
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const towers = skyline.map(([kind, x, wide, tall]) => move(x, shore, tower(sheet, kind, wide, tall))).join('')
  const buildings = quarter(sheet) + haze(sheet, '#d9808a', 380, shore - 20, shore + 60, 0.4) + towers + corniche(sheet)
  const water = { top: shore + 14, bottom: 905, x: [800, 800], spread: [860, 900] } as const
  return (
    sky(sheet, ['#0a1230', '#17235a', '#43407e', '#935c8a', '#e08d80'], shore) +
    stars(sheet, 260, 360) +
    veil(sheet, '#c47f98', 520, 0.45, 19) +
    strata(sheet, { count: 8, top: 120, bottom: 430, colours: ['#3a3a74', '#c97f92'], length: [360, 760], depth: [20, 46], opacity: 0.6 }) +
    disc(sheet, 1330, 168, 46, '#fff1cf', '#e8b58c') +
    buildings +
    sea(sheet, shore + 10, ['#a0647f', '#4f4478', '#1d2655', '#0a1230']) +
    reflection(sheet, buildings, { level: shore + 12, depth: 330, opacity: 0.75, size: 30 }) +
    streaks(sheet) +
    glints(random, { ...water, count: 300, colour: '#0a1433', length: [16, 200], thickness: [0.8, 6], opacity: 0.55 }) +
    glints(random, { ...water, count: 260, colour: '#ffcb86', length: [8, 90], thickness: [0.6, 2.8], opacity: 0.55 }) +
    glints(random, {
      ...water,
      x: [1330, 1300],
      spread: [40, 150],
      count: 90,
      colour: '#fff0d0',
      length: [12, 70],
      thickness: [0.8, 4],
      opacity: 0.75,
    }) +
    move(420, 760, sailboat('#0b1230', '#e8a27c', '#ffcf8f'), 1.5) +
    glow(sheet, 408, 742, 40, '#ffb45e', 0.9) +
    shape(under(trace('-40,850 140,838 320,862 460,920'), 940), '#070d20') +
    move(96, 850, palm(sheet, 360, 46, 170, { ...leaves, bright: '#1d3648', trunk: '#2a2138' })) +
    move(30, 860, palm(sheet, 250, -30, 150, { ...leaves, bright: '#1d3648', trunk: '#2a2138' })) +
    glow(sheet, 800, shore - 30, 700, ink.coral, 0.14)
  )
}

export const citySkyline: Scene = { width: 1600, height: 900, seed: 30, draw }
