/** A stone village climbing a mountain spur, mist in the valley, lamps coming on. */
import { type Point, trace, under } from '../curve.ts'
import { glow } from '../effects.ts'
import { circle, group, move, shape, stroke } from '../markup.ts'
import { many, times } from '../random.ts'
import { boulders, crags, mountains } from '../shapes/mountain.ts'
import { haze, sky, stars, strata, veil, cloudBank } from '../shapes/sky.ts'
import { broadTree, cypress, foliage } from '../shapes/tree.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { cluster, level, spur } from './village/houses.ts'

const mist = (sheet: Sheet, y: number, seed: number, opacity: number): string =>
  group(cloudBank(sheet, y + 30, 260, '#ffe6cc', seed), { opacity })

const slope = (sheet: Sheet): string => {
  const { random } = sheet
  const steps = times(9, (index) => {
    const y = 800 + index * 26
    return (
      stroke(`M${520 - index * 40} ${y}Q900 ${y - 40} 1540 ${y - 70 + index * 12}`, '#8d6258', 5, { opacity: 0.55 }) +
      stroke(`M${520 - index * 40} ${y - 3}Q900 ${y - 43} 1540 ${y - 73 + index * 12}`, '#e8b58a', 1.6, { opacity: 0.6 })
    )
  }).join('')
  const olives = times(16, () => {
    const x = random.range(640, 1500)
    const y = random.range(800, 990)
    return move(x, y, broadTree(sheet, random.range(50, 78), random.range(46, 70), '#3d2a2c', ['#2f3b34', '#566344', '#a39a58']))
  }).join('')
  return (
    shape(under(spur, 1020), sheet.span(['#a8776a', '#75505a', '#3a2a3c'], [0, 350], [0, 1000])) +
    steps +
    olives +
    boulders(
      sheet,
      random,
      times(46, (): Point => {
        const x = random.range(120, 800)
        return [x, level(x) + random.range(8, 90)]
      }),
      13,
      '#c08c74',
      '#5a3c48',
    )
  )
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const front: Point[] = trace('-40,880 100,872 240,916 380,968 460,1020')
  return (
    sky(sheet, ['#24365f', '#5f5a86', '#b87a86', '#f0a479', '#fbd194'], 720) +
    stars(sheet, 90, 240) +
    veil(sheet, '#ffc7a8', 560, 0.55, 29) +
    strata(sheet, { count: 10, top: 90, bottom: 430, colours: ['#6f5f88', '#f6a884'], length: [340, 760], depth: [26, 60] }) +
    glow(sheet, 300, 560, 520, '#ffc27a', 0.6) +
    mountains(sheet, { base: 520, height: 300, foot: 900, colours: ['#8a7a9c', '#e8b08e'], breadth: 360 }) +
    haze(sheet, '#ffd2a0', 440, 680, 900, 0.5) +
    crags(sheet, { base: 640, height: 280, foot: 960, colours: ['#6a5a80', '#c98f86'], breadth: 300 }, '#3f3560') +
    mist(sheet, 760, 4, 0.8) +
    mountains(sheet, { base: 800, height: 160, foot: 1000, colours: ['#54486a', '#a8747c'], breadth: 220 }) +
    mist(sheet, 880, 14, 0.75) +
    slope(sheet) +
    cluster(sheet) +
    glow(sheet, 1060, 560, 420, '#ffb060', 0.22) +
    many(30, () => {
      const y = random.range(470, 850)
      const x = random.range(960 - (y - 400), 1120 + (y - 400) * 0.6)
      return circle(x, y, 2, '#fff0c8') + glow(sheet, x, y, 26, '#ffb45c', 0.6)
    }) +
    mist(sheet, 930, 33, 0.55) +
    shape(under(front, 1040), sheet.span(['#3a2a40', '#1a1426'], [0, 870], [0, 1000])) +
    cypress(sheet, 96, 900, 330, 66, ['#1c2230', '#5a4a4c']) +
    cypress(sheet, 168, 916, 250, 52, ['#1c2230', '#5a4a4c']) +
    cypress(sheet, 30, 900, 240, 54, ['#1c2230', '#4a4048']) +
    foliage(random, 300, 960, 120, 46, 150, 13, '#1f2430') +
    flock(random, { count: 7, x: [340, 44, 16], y: [300, 420], size: [8, 15], colour: '#3f3a5c' })
  )
}

export const mountainVillage: Scene = { width: 1500, height: 1000, seed: 38, draw }
