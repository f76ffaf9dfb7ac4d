import { line } from '../../curve.ts'
import { glow } from '../../effects.ts'
import { polygon, shape, stroke } from '../../markup.ts'
import { darker, ink, lighter, mix } from '../../palette.ts'
import { Random, times } from '../../random.ts'
import { camera, front, panel, type Space } from '../../shapes/space.ts'
import type { Sheet } from '../../sheet.ts'

export const [eyeX, eyeY] = [760, 560]

export const space = camera(eyeX, eyeY, 900)

export const street = 1.5

/** The same street upside down under its own floor: what the wet road shows. */
export const below: Space = (x, y, z) => space(x, street * 2 - y, z)

export const air = '#8a87a8'

export const far = (z: number): number => Math.min(0.86, (z - 4) / 34)

const lamps = ['#ffc878', '#ffdf9e', '#ff9f5c', '#9fe0d0'] as const

const facade = (sheet: Sheet, random: Random, space: Space, side: 1 | -1, z: number, long: number): string => {
  const x = side * 4.4
  const tall = random.range(5.4, 8)
  const body = mix(random.pick(['#2f3556', '#4a3350', '#26405a', '#5a3a48']), air, far(z) * 0.9)
  const light = mix(random.pick(lamps), air, far(z) * 0.4)
  const wall =
    shape(panel(space, x, street - tall, street, z, z + long), body) +
    shape(front(space, z, x, x + side * 6, street - tall, street), darker(body, 0.45))
  const floors = times(Math.floor(tall - 2), (floor) =>
    times(3, (column) => {
      const from = z + (long * (column + 0.22)) / 3
      const y = street - 3 - floor * 1.05
      return shape(
        panel(space, x - side * 0.02, y, y + 0.62, from, from + long * 0.17),
        random.chance(0.48) ? light : mix('#1a2140', air, far(z) * 0.8),
      )
    }).join(''),
  ).join('')
  const shop =
    shape(panel(space, x - side * 0.03, street - 1.55, street - 0.14, z + long * 0.08, z + long * 0.92), light) +
    times(4, (index) =>
      shape(
        panel(space, x - side * 0.04, street - 1.55, street - 0.14, z + long * (0.1 + index * 0.25), z + long * (0.115 + index * 0.25)),
        darker(body, 0.3),
      ),
    ).join('')
  const tint = mix(random.pick([ink.coral, ink.teal, ink.wine, ink.ochre]), air, far(z) * 0.8)
  const canopy =
    polygon(
      [
        space(x, street - 2.05, z + long * 0.05),
        space(x, street - 2.05, z + long * 0.95),
        space(x - side * 0.75, street - 1.62, z + long * 0.95),
        space(x - side * 0.75, street - 1.62, z + long * 0.05),
      ],
      tint,
    ) +
    stroke(
      line([space(x - side * 0.75, street - 1.62, z + long * 0.05), space(x - side * 0.75, street - 1.62, z + long * 0.95)]),
      lighter(tint, 0.4),
      20 / z,
    )
  const [gx, gy] = space(x - side * 0.3, street - 0.7, z + long * 0.5)
  return wall + floors + shop + canopy + glow(sheet, gx, gy, 1500 / z, light, 0.42)
}

export const buildings = (sheet: Sheet, seen: Space): string => {
  const random = new Random(19)
  return times(8, (index) => 26.4 - index * 3.4)
    .map((z) => facade(sheet, random, seen, -1, z, 3.3) + facade(sheet, random, seen, 1, z, 3.3))
    .join('')
}

export const lampPosts = (sheet: Sheet, space: Space): string =>
  [20, 13, 8.4, 5.6]
    .map((z) =>
      ([-1, 1] as const)
        .map((side) => {
          const [x, foot] = space(side * 2.9, street, z)
          const [, top] = space(0, street - 3.3, z)
          const tone = mix('#151a30', air, far(z))
          return (
            stroke(
              line([
                [x, foot],
                [x, top],
              ]),
              tone,
              44 / z,
            ) +
            polygon(
              [
                [x - 90 / z, top],
                [x + 90 / z, top],
                [x + 60 / z, top - 190 / z],
                [x - 60 / z, top - 190 / z],
              ],
              '#ffe6ae',
            ) +
            glow(sheet, x, top - 90 / z, 1300 / z, '#ffc46e', 0.8)
          )
        })
        .join(''),
    )
    .join('')
