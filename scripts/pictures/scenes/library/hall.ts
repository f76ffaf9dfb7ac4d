import { line, type Point } from '../../curve.ts'
import { clipped, glow } from '../../effects.ts'
import { rect, shape, stroke } from '../../markup.ts'
import { mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { arch } from '../../shapes/building.ts'
import { camera, panel, slab } from '../../shapes/space.ts'
import type { Sheet } from '../../sheet.ts'

export const space = camera(800, 500, 700)

export const [wall, floor, cornice, far] = [6.4, 2.6, -5.2, 26]

export const air = '#e8b878'

export const fading = (z: number): number => Math.min(0.8, ((z - 4) / 24) * 0.8)

const bindings = ['#7b3a2c', '#234d4e', '#a8743a', '#3b2b4a', '#c9a468', '#56602f', '#8f4a38', '#2b3a55', '#d4b98a', '#5b2433'] as const

const books = (sheet: Sheet, side: 1 | -1): string => {
  const { random } = sheet
  const rows = times(13, (index) => floor - 0.25 - index * 0.58).filter((y) => Math.abs(y + 1.4) > 0.35)
  return rows
    .map((shelf) => {
      let row = ''
      for (let z = 3.6; z < far;) {
        const thick = random.range(0.07, 0.19) * (z > 14 ? 2 : 1)
        const pillar = z % 3.2 < 0.34
        const tall = random.range(0.32, 0.48)
        if (!pillar && !random.chance(0.04)) {
          row += shape(
            panel(space, side * wall, shelf - tall, shelf, z, z + thick * 0.92),
            mix(random.pick(bindings), air, fading(z) * 0.92),
          )
        }
        z += thick
      }
      return (
        row +
        shape(
          panel(space, side * wall, shelf, shelf + 0.06, 3.4, far),
          sheet.span(['#3a2016', mix('#8a5a35', air, 0.6)], [side === -1 ? 0 : 1600, 0], [800, 0]),
        )
      )
    })
    .join('')
}

export const bookWall = (sheet: Sheet, side: 1 | -1): string => {
  const edge = side === -1 ? 0 : 1600
  const wood = sheet.span(['#1f110e', '#4a2a1b', mix('#7d4f2f', air, 0.6)], [edge, 0], [800, 0])
  const pillars = times(8, (index) => 3.2 * (index + 1))
    .map(
      (z) =>
        shape(panel(space, side * (wall - 0.1), cornice, floor, z, z + 0.36), mix('#4b2a1b', air, fading(z))) +
        shape(panel(space, side * (wall - 0.1), cornice, floor, z, z + 0.06), mix('#c98f55', air, fading(z))),
    )
    .join('')
  const rail = times(60, (index) => 3.6 + index * 0.38)
    .map((z) =>
      stroke(line([space(side * (wall - 0.9), -1.5, z), space(side * (wall - 0.9), -2.2, z)]), mix('#c58d4c', air, fading(z)), 7 / z),
    )
    .join('')
  const balcony =
    shape(slab(space, -1.4, side * (wall - 0.9), side * wall, 3.2, far), '#20110d') +
    shape(panel(space, side * (wall - 0.9), -1.5, -1.2, 3.2, far), sheet.span(['#5a331f', mix('#b57a47', air, 0.5)], [edge, 0], [800, 0])) +
    rail +
    stroke(line([space(side * (wall - 0.9), -2.2, 3.4), space(side * (wall - 0.9), -2.2, far)]), '#d9a560', 3)
  return (
    shape(panel(space, side * wall, cornice - 0.4, floor, 3, far), wood) +
    books(sheet, side) +
    pillars +
    shape(
      panel(space, side * (wall - 0.2), cornice - 0.4, cornice, 3, far),
      sheet.span(['#6a3f25', mix('#c38b55', air, 0.5)], [edge, 0], [800, 0]),
    ) +
    balcony
  )
}

export const vault = (sheet: Sheet): string => {
  const hoop = (z: number, grow: number): Point[] =>
    times(33, (index) => {
      const angle = Math.PI * (1 + index / 32)
      return space(Math.cos(angle) * wall * grow, cornice - 0.4 + Math.sin(angle) * 4.4 * grow, z)
    })
  const ribs = times(10, (index) => far - index * 2.5)
    .map(
      (z) =>
        stroke(line(hoop(z, 1)), mix('#f0c184', '#7a4a2e', Math.max(0, 1 - fading(z) * 1.5)), 60 / z, { 'stroke-linecap': 'butt' }) +
        stroke(line(hoop(z, 0.985)), '#ffe2ac', 9 / z, { opacity: 0.7 }),
    )
    .join('')
  const beams = many(9, (index) => {
    const angle = Math.PI * (1.06 + index * 0.11)
    const at = (z: number): Point => space(Math.cos(angle) * wall, cornice - 0.4 + Math.sin(angle) * 4.4, z)
    return stroke(line([at(far), at(3)]), '#5a3421', 3, { opacity: 0.6 })
  })
  return sheet.cover(sheet.round(['#f3cd90', '#b97c4c', '#5f3723', '#2a1610'], 0.5, 0.4, 0.62)) + beams + ribs
}

export const window = (sheet: Sheet): string => {
  const [left, foot] = space(-wall, floor, far)
  const [right, top] = space(wall, cornice - 4.8, far)
  const pane = arch(800, foot - 62, 190, 330, 'round')
  const bars =
    many(5, (index) => rect(705 + 31.6 * (index + 1) - 1, foot - 400, 2.4, 340, '#8a5c3a')) +
    many(9, (index) => rect(705, foot - 92 - index * 32, 190, 2.2, '#8a5c3a'))
  return (
    rect(left, top, right - left, foot - top, sheet.fade(['#d9a468', '#a56b41'])) +
    shape(pane, sheet.fade(['#fff6da', '#ffe9b4', '#ffd58c'])) +
    clipped(sheet.clip(shape(pane, '#fff')), bars) +
    stroke(pane, '#6b4129', 8) +
    glow(sheet, 800, foot - 220, 430, '#ffe3a4', 0.75)
  )
}
