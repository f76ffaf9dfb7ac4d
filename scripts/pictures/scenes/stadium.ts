/** A floodlit football ground at night, seen over the heads of the crowd. */
import { arc, closed, type Point, smooth } from '../curve.ts'
import { clipped, glow } from '../effects.ts'
import { move, rect, shape } from '../markup.ts'
import { ink, lighter, mix } from '../palette.ts'
import { times } from '../random.ts'
import { person } from '../shapes/people.ts'
import { sky, stars, veil } from '../shapes/sky.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { pitch, players } from './stadium/pitch.ts'
import { floodlight, stands } from './stadium/stands.ts'

const [width, height] = [1600, 900]

const fans = (sheet: Sheet): string => {
  const { random } = sheet
  const row = (y: number, size: number, gap: number, tone: string, rim: string): string =>
    times(Math.ceil(1900 / gap), (index) => {
      const x = -120 + index * gap + random.range(-0.25, 0.25) * gap
      const lift = y + random.range(-14, 18)
      const pose = random.pick([
        'cheering',
        'cheering',
        'cheering',
        'pointing',
        'standing',
        'standing',
        'standing',
        'standing',
        'standing',
        'standing',
      ] as const)
      const head = random.pick(['bare', 'scarf', 'bare', 'long', 'helmet', 'bare'] as const)
      const wear = random.pick(['suit', 'robe', 'suit', 'dress'] as const)
      const flip = random.chance(0.5) ? '' : 'scale(-1 1)'
      const figure = (colour: string): string => person(colour, { pose, head, wear })
      return move(x, lift - 2.6, figure(rim), size, flip) + move(x, lift, figure(tone), size, flip)
    }).join('')
  const scarf = (x: number, y: number, wide: number, lean: number): string => {
    const upper = times(9, (index): Point => [
      x + (index / 8 - 0.5) * wide,
      y + lean * (index / 8 - 0.5) + Math.sin((index / 8) * Math.PI) * 10,
    ])
    const part = (index: number): string =>
      closed([
        ...upper.slice(index, index + 2),
        ...upper
          .slice(index, index + 2)
          .toReversed()
          .map(([px, py]): Point => [px, py + 20]),
      ])
    return times(8, (index) => shape(part(index), index % 2 === 0 ? '#c8553d' : '#f1c684')).join('')
  }
  return (
    row(934, 1.35, 50, '#1b3157', '#5f86a0') +
    scarf(436, 776, 120, -8) +
    scarf(1180, 770, 130, 8) +
    row(980, 1.75, 66, '#10213f', '#4f7596') +
    scarf(820, 796, 170, -6) +
    row(1040, 2.15, 90, '#091327', '#3f648c')
  )
}

const draw = (sheet: Sheet): string => {
  const field = clipped(
    sheet.clip(shape(smooth([...arc(800, 560, 800, 104, 0.5, 1, 24), [1640, 920], [-40, 920]], true), '#fff')),
    pitch(sheet),
  )
  return (
    sky(sheet, ['#060d22', '#10204a', '#2c4270'], 330) +
    stars(sheet, 70, 180) +
    veil(sheet, '#5b6fa0', 300, 0.5, 6) +
    floodlight(sheet, 210, 34, 640) +
    floodlight(sheet, 1390, 34, 960) +
    glow(sheet, 800, 330, 700, '#8fb6c9', 0.3) +
    stands(sheet) +
    field +
    players() +
    glow(sheet, 800, 520, 620, lighter(ink.honey, 0.5), 0.24) +
    fans(sheet) +
    rect(0, 0, width, height, sheet.round([`${ink.night} 0.6 0`, `${mix(ink.night, '#000000', 0.3)} 1 0.65`], 0.5, 0.45, 0.75))
  )
}

export const stadiumNight: Scene = { width, height, seed: 44, draw }
