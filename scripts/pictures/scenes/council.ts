/** A domed public building at dusk, its windows lit, flags out, the square wet from rain. */
import { blur, filtered, glow } from '../effects.ts'
import { ellipse, move, polygon, rect } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { inTurn, many } from '../random.ts'
import { flag } from '../shapes/building.ts'
import { person } from '../shapes/people.ts'
import { haze, sky, stars, strata, veil } from '../shapes/sky.ts'
import { cypress } from '../shapes/tree.ts'
import { glints, reflection } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { centre, dusk, ground, wing } from './council/house.ts'

const bands = [mix(ink.teal, dusk, 0.25), mix(ink.honey, '#d98078', 0.3), mix(ink.teal, dusk, 0.25)] as const

const square = (): string =>
  many(17, (index) => {
    const x = 800 + (index - 8) * 34
    return polygon(
      [
        [x - 0.6, ground + 22],
        [x + 0.6, ground + 22],
        [800 + (index - 8) * 260 + 2, 910],
        [800 + (index - 8) * 260 - 2, 910],
      ],
      ink.night,
      { opacity: 0.3 },
    )
  }) + many(7, (index) => rect(-10, ground + 26 + index ** 1.9 * 6.4, 1620, 1 + index * 0.3, ink.night, { opacity: 0.28 }))

const passers = (sheet: Sheet): string => {
  const tone = mix(ink.night, dusk, 0.15)
  const walk = (x: number, y: number, size: number, who: Parameters<typeof person>[1]): string =>
    filtered(blur(sheet, 3), ellipse(x + 4, y, size * 22, size * 3, ink.night, { opacity: 0.6 })) + move(x, y, person(tone, who), size)
  return (
    walk(560, 742, 0.62, { pose: 'walking' }) +
    walk(596, 744, 0.6, { pose: 'walking', wear: 'dress', head: 'scarf' }) +
    walk(1010, 736, 0.54, { pose: 'standing', wear: 'robe', head: 'scarf' }) +
    walk(1046, 737, 0.55, { pose: 'waiting' }) +
    walk(860, 722, 0.42, { pose: 'walking', wear: 'dress', head: 'long' }) +
    walk(384, 800, 1.02, { pose: 'walking', wear: 'robe', head: 'scarf' }) +
    walk(1226, 818, 1.14, { pose: 'standing' }) +
    walk(1278, 820, 0.78, { pose: 'pointing', child: true })
  )
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const heavens =
    sky(sheet, ['#141f45', '#2f2d63', '#634277', '#b1607c', '#ea9273', '#f7c088'], ground) +
    stars(sheet, 130, 330) +
    veil(sheet, '#e58b86', ground - 120, 0.5, 14) +
    strata(sheet, { count: 12, top: 120, bottom: 560, colours: ['#52406f', '#ee8f78'], length: [380, 820], depth: [26, 58] })
  const masts = many(6, (index) => {
    const x = inTurn([120, 356, 500, 1100, 1244, 1480], index)
    return flag(x, ground + 34, 300, bands, index * 1.7, mix(ink.night, dusk, 0.3))
  })
  const town = many(26, (index) =>
    rect(-20 + index * 64, ground - 30 - random.range(10, 80), 66, 140, mix(dusk, '#d98078', random.range(0.3, 0.55))),
  )
  const trees = many(
    5,
    (index) =>
      cypress(sheet, 30 + index * 38, ground + 12, 250 - index * 34, 56 - index * 6, ['#1b2440', '#5d4668']) +
      cypress(sheet, 1570 - index * 38, ground + 12, 250 - index * 34, 56 - index * 6, ['#1b2440', '#5d4668']),
  )
  const house = wing(sheet, 1) + wing(sheet, -1) + centre(sheet)
  const light =
    glow(sheet, 800, ground - 60, 420, '#ff9a55', 0.4) +
    glow(sheet, 470, ground - 30, 240, '#ff9a55', 0.25) +
    glow(sheet, 1130, ground - 30, 240, '#ff9a55', 0.25)
  const standing = trees + house + masts
  return (
    heavens +
    town +
    haze(sheet, '#f0a080', 520, ground, ground + 60, 0.55) +
    rect(-10, ground + 16, 1620, 220, sheet.span(['#8d5a78', '#4b3b68', '#1c2148'], [0, ground], [0, 900])) +
    reflection(sheet, standing, { level: ground + 24, depth: 420, opacity: 0.72, size: 16 }) +
    square() +
    glints(random, {
      count: 110,
      top: ground + 30,
      bottom: 900,
      x: [800, 800],
      spread: [200, 560],
      colour: '#ffd79a',
      length: [8, 90],
      thickness: [0.5, 2.6],
      opacity: 0.4,
    }) +
    standing +
    light +
    passers(sheet)
  )
}

export const councilDome: Scene = { width: 1600, height: 900, seed: 8, draw }
