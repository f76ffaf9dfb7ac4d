/** An old vaulted market: bays of pointed arches, lanterns, and daylight falling through the roof. */
import { along, trace } from '../curve.ts'
import { blur, filtered, glow, mottle } from '../effects.ts'
import { ellipse, group, move, polygon, rect, stroke } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { inTurn, many, times } from '../random.ts'
import { lantern } from '../shapes/lantern.ts'
import { person, type Person } from '../shapes/people.ts'
import { beam } from '../shapes/light.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { air, bays, eyeX } from './market/bays.ts'

const shafts = (sheet: Sheet): string =>
  filtered(
    blur(sheet, 7),
    times(4, (index) => {
      const [top, foot] = along(trace('640,660 760,900 860,1130 560,420'), index / 3)
      const wide = 26 + index * 14
      return beam(sheet, [top, -40, wide * 0.5], [foot, 860, wide * 1.8], ['#fff0c4 0 0.55', '#ffd996 0.6 0.26', '#ffd996 1 0'])
    }).join(''),
  )

const floor = (sheet: Sheet): string => {
  const stones =
    many(13, (index) => {
      const x = (index - 6) * 150
      return stroke(`M${eyeX + x * 0.12} 560L${eyeX + x * 2} 960`, '#2a1611', 2.4, { opacity: 0.35 })
    }) + many(11, (index) => rect(-10, 568 + index ** 2.1 * 2.9, 1620, 1 + index * 0.35, '#2a1611', { opacity: 0.35 }))
  const pools = times(3, (index) =>
    ellipse(inTurn([690, 900, 1080], index), inTurn([700, 800, 872], index), 90 + index * 60, 12 + index * 9, '#ffe2a0', { opacity: 0.6 }),
  ).join('')
  return (
    polygon(
      [
        [eyeX - 60, 556],
        [eyeX + 60, 556],
        [1900, 960],
        [-320, 960],
      ],
      sheet.span(['#f0bb74', '#b5733f', '#5d3322', '#2b1611'], [0, 556], [0, 900]),
    ) +
    stones +
    filtered(blur(sheet, 14), pools)
  )
}

const people = (sheet: Sheet): string => {
  const walk = (x: number, y: number, size: number, far: number, who: Person): string => {
    const tone = mix(ink.umber, air, far)
    const rim = move(x - 1.6 * size, y - size, person('#ffcf86', who), size)
    return (
      filtered(blur(sheet, 5), ellipse(x + 26 * size, y + 2, 46 * size, 6 * size, '#1d0d0a', { opacity: 0.55 })) +
      rim +
      move(x, y, person(tone, who), size)
    )
  }
  return (
    walk(760, 606, 0.62, 0.5, { pose: 'walking', wear: 'robe', head: 'scarf' }) +
    walk(826, 612, 0.66, 0.46, { pose: 'standing', wear: 'dress', head: 'scarf' }) +
    walk(700, 640, 0.98, 0.28, { pose: 'walking', wear: 'suit' }) +
    walk(872, 668, 1.2, 0.16, { pose: 'walking', wear: 'dress', head: 'scarf' }) +
    walk(926, 672, 0.84, 0.14, { pose: 'walking', child: true }) +
    walk(604, 748, 1.9, 0.03, { pose: 'waiting', wear: 'robe', head: 'scarf' })
  )
}

const draw = (sheet: Sheet): string =>
  sheet.cover('#f9d493') +
  glow(sheet, eyeX, 470, 300, '#fff4d2', 0.9) +
  filtered(mottle(sheet, 0.02, 0.03, 0.4), group(floor(sheet))) +
  bays(sheet) +
  shafts(sheet) +
  people(sheet) +
  move(330, 196, lantern(sheet, 260, '#2b1611', '#ffb14f'), 1.9) +
  move(1290, 120, lantern(sheet, 200, '#2b1611', '#ffb14f'), 1.5) +
  sheet.cover(sheet.round(['#140a0c 0.5 0', '#140a0c 1 0.8'], 0.5, 0.55, 0.72))

export const oldMarket: Scene = { width: 1600, height: 900, seed: 17, draw }
