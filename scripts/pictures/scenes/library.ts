/** A tall reading room: walls of books, a great window, lamps along the tables. */
import { line, trace } from '../curve.ts'
import { blur, filtered } from '../effects.ts'
import { ellipse, move, polygon, shape, stroke } from '../markup.ts'
import { darker, lighter, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { readingLamp } from '../shapes/lantern.ts'
import { chair, person } from '../shapes/people.ts'
import { front, slab } from '../shapes/space.ts'
import { beam } from '../shapes/light.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { air, bookWall, fading, far, floor, space, vault, wall, window } from './library/hall.ts'

const rays = (sheet: Sheet): string =>
  filtered(
    blur(sheet, 9),
    many(5, (index) => {
      const x = 720 + index * 40
      const foot = 230 + index * 285
      return beam(sheet, [x, 300, 14], [foot, 900, 100], ['#ffeec2 0 0.5', '#ffdf9f 1 0.02'])
    }),
  )

const tables = (sheet: Sheet): string => {
  const table = (x: number, z: number): string => {
    const [near, length] = [z, 1.9]
    const oak = mix('#8a5530', air, fading(z))
    const legs = [-1.05, 0.95].map((dx) => shape(front(space, near, x + dx, x + dx + 0.12, 1.42, floor), darker(oak, 0.6))).join('')
    const readers = (
      [
        [-1.45, 1, 0.35],
        [1.45, -1, 0.9],
        [-1.45, 1, 1.3],
      ] as const
    )
      .filter(() => sheet.random.chance(0.72))
      .map(([dx, flip, dz]) => {
        const [px, py] = space(x + dx, floor, near + dz)
        const size = (2.15 * 700) / (near + dz) / 100
        const tone = mix('#1c100f', air, fading(near) * 0.7)
        return move(
          px,
          py,
          chair(darker(oak, 0.55)) + person(tone, { pose: 'reading', head: sheet.random.pick(['bare', 'scarf', 'long']) }),
          size,
          `scale(${flip} 1)`,
        )
      })
    const lamp = (dz: number): string => {
      const [px, py] = space(x, 1.38, near + dz)
      return move(px, py, readingLamp(sheet, mix('#1f6b5a', air, fading(near) * 0.7)), (3.6 / (near + dz)) * 2)
    }
    const pool = times(2, (index) => {
      const [px, py] = space(x, 1.38, near + 0.5 + index)
      return ellipse(px, py, 560 / near, 90 / near, '#ffdf9c', { opacity: 0.55 })
    }).join('')
    const page =
      shape(slab(space, 1.37, x - 0.85, x - 0.35, near + 0.3, near + 0.62), '#fff3d8') +
      shape(slab(space, 1.37, x + 0.35, x + 0.85, near + 0.8, near + 1.12), '#fdeccb')
    const top =
      shape(slab(space, 1.4, x - 1.15, x + 1.15, near, near + length), sheet.fade([lighter(oak, 0.35), oak])) +
      shape(front(space, near, x - 1.15, x + 1.15, 1.4, 1.54), darker(oak, 0.5))
    return readers.join('') + legs + top + filtered(blur(sheet, 40 / near), pool) + page + lamp(1.35) + lamp(0.5)
  }
  return times(6, (index) => 22 - index * 3.1)
    .map((z) => table(-2.9, z) + table(2.9, z))
    .join('')
}

const shadow = (sheet: Sheet): string =>
  filtered(blur(sheet, 6), polygon(trace('782,694 818,694 836,840 764,840'), '#1c0b0b', { opacity: 0.55 }))

const draw = (sheet: Sheet): string => {
  const boards = many(22, (index) => {
    const x = -6.6 + index * 0.6
    return stroke(line([space(x, floor, far), space(x, floor, 3)]), '#2a150e', 1.6, { opacity: 0.4 })
  })
  const carpet =
    shape(slab(space, floor, -1.05, 1.05, 3, far), sheet.span(['#d79a62', '#8c3a33', '#4d1c26'], [0, 560], [0, 900])) +
    many(2, (index) =>
      stroke(line([space(-0.92 + index * 1.84, floor, far), space(-0.92 + index * 1.84, floor, 3)]), '#e2b06d', 3, { opacity: 0.8 }),
    )
  return (
    vault(sheet) +
    window(sheet) +
    shape(slab(space, floor, -wall, wall, 3, far), sheet.span(['#e9b574', '#9a6238', '#472716', '#22120d'], [0, 565], [0, 900])) +
    boards +
    carpet +
    bookWall(sheet, -1) +
    bookWall(sheet, 1) +
    rays(sheet) +
    tables(sheet) +
    shadow(sheet) +
    move(800, 694, person(mix('#1c100f', air, 0.12), { pose: 'walking', wear: 'robe', head: 'scarf' }), 1.56) +
    sheet.cover(sheet.round(['#140a0a 0.5 0', '#140a0a 1 0.75'], 0.5, 0.5, 0.72))
  )
}

export const libraryHall: Scene = { width: 1600, height: 900, seed: 61, draw }
