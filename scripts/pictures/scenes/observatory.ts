/** White observatory domes on a mountain, the Milky Way over them, cloud in the valleys. */
import { type Point, smooth, trace, under } from '../curve.ts'
import { cloud, filtered, glow } from '../effects.ts'
import { circle, group, move, shape, stroke } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { boulders, mountains } from '../shapes/mountain.ts'
import { reeds } from '../shapes/palm.ts'
import { person } from '../shapes/people.ts'
import { haze, sky, stars, cloudBank } from '../shapes/sky.ts'
import { cypress } from '../shapes/tree.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { milkyWay } from './observatory/milkyWay.ts'
import { telescope } from './observatory/telescope.ts'

const ridge: Point[] = trace('-40,800 150,770 330,720 470,706 620,694 760,652 900,622 1080,610 1260,616 1420,640 1640,660')

const road = (sheet: Sheet): string => {
  const path = smooth(trace('1010,618 900,660 1010,700 820,744 960,800 640,860 560,920'))
  const lamps: readonly Point[] = trace('900,652 1004,690 826,736 958,790 720,836')
  return (
    stroke(path, '#46527f', 10, { opacity: 0.8 }) +
    stroke(path, '#8b93b4', 2, { opacity: 0.55, 'stroke-dasharray': '10 16' }) +
    lamps.map(([x, y], index) => glow(sheet, x, y, 40 + index * 8, '#ffb75e', 0.8) + circle(x, y, 2.6 + index * 0.3, '#fff0cc')).join('')
  )
}

/** Moonlit scrub and stones on the near slope. */
const slope = (sheet: Sheet): string => {
  const { random } = sheet
  const place = (): Point => {
    const x = random.range(-20, 1620)
    return [x, random.range(x < 700 ? 800 - x * 0.12 : 660, 910)]
  }
  return (
    filtered(
      cloud(sheet, '#5a6aa6', 0.006, 0.03, 0.46, 0.78, 9),
      shape(
        under(
          ridge.map(([x, y]): Point => [x, y + 4]),
          920,
        ),
        sheet.span(['#fff 0 0.75', '#fff 1 0.1'], [0, 610], [0, 900]),
      ),
    ) +
    reeds(random, times(520, place), 20, '#060b1c') +
    boulders(sheet, random, times(60, place), 9, '#6d7aae', '#0e1634')
  )
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const cloudSea = (y: number, colour: string, opacity: number, seed: number): string =>
    group(cloudBank(sheet, y + 35, 190, colour, seed), { opacity })
  const trees = many(30, (index) =>
    cypress(
      sheet,
      -10 + index * 21 + random.range(-14, 14),
      802 - index * 3.6 + random.range(-4, 16),
      random.range(50, 130),
      random.range(24, 38),
      ['#070d1e', '#17264a'],
    ),
  )
  return (
    sky(sheet, ['#070d22', '#121c48', '#2b3877', '#5c5a93', '#b98093'], 700) +
    milkyWay(sheet) +
    stars(sheet, 620, 640) +
    many(7, () => {
      const [x, y] = [random.range(60, 1540), random.range(40, 380)]
      return glow(sheet, x, y, 16, '#dfe9ff', 0.9) + circle(x, y, 2, '#fff')
    }) +
    stroke('M1210 96L1330 150', '#fff4dc', 2, { opacity: 0.85 }) +
    glow(sheet, 1330, 150, 22, '#fff', 0.9) +
    mountains(sheet, { base: 640, height: 130, foot: 800, colours: ['#5a5a92', '#a5809f'], breadth: 300 }) +
    cloudSea(666, '#e6b7b0', 0.75, 7) +
    mountains(sheet, { base: 720, height: 120, foot: 860, colours: ['#353f74', '#7d6c97'], breadth: 250 }) +
    cloudSea(740, '#c9a9bb', 0.7, 17) +
    haze(sheet, '#c992a0', 520, 690, 800, 0.4) +
    move(1410, 650, telescope(sheet, false), 1.25) +
    move(842, 640, telescope(sheet, false), 0.95) +
    move(1110, 622, telescope(sheet, true), 2.9) +
    glow(sheet, 1166, 350, 260, '#ff9b4a', 0.4) +
    shape(under(ridge, 920), sheet.span(['#27315f', '#111a3a', '#090f24'], [0, 610], [0, 900])) +
    stroke(smooth(ridge), '#7f8bb8', 1.8, { opacity: 0.6 }) +
    slope(sheet) +
    road(sheet) +
    trees +
    glow(sheet, 1090, 610, 130, '#ffae5a', 0.6) +
    move(690, 690, person('#0a1128', { pose: 'pointing' }), 0.62, 'scale(-1 1)') +
    move(730, 678, person('#0a1128', { pose: 'standing', wear: 'dress', head: 'scarf' }), 0.58) +
    sheet.cover(mix(ink.night, '#000000', 0.2), { opacity: 0.04 })
  )
}

export const observatory: Scene = { width: 1600, height: 900, seed: 92, draw }
