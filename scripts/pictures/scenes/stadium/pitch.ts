import { closed, line, type Point } from '../../curve.ts'
import { circle, group, move, polygon, shape, stroke } from '../../markup.ts'
import { many, times } from '../../random.ts'
import { person } from '../../shapes/people.ts'
import { camera, slab } from '../../shapes/space.ts'
import type { Sheet } from '../../sheet.ts'

const space = camera(800, 268, 900)

const grass = 5.4

export const pitch = (sheet: Sheet): string => {
  const stripes = many(14, (index) =>
    shape(slab(space, grass, -17 + index * 2.43, -17 + (index + 1) * 2.43, 8.6, 25), index % 2 === 0 ? '#3f8f5c' : '#2f7a50'),
  )
  const chalk = (points: readonly Point[], loop = false): string =>
    stroke(loop ? closed(points) : line(points), '#eef6e2', 2.4, { opacity: 0.9 })
  const floor = (x: number, z: number): Point => space(x, grass, z)
  const box = (from: number, to: number, half: number): string =>
    chalk([floor(from, 16 - half), floor(to, 16 - half), floor(to, 16 + half), floor(from, 16 + half)])
  const ring = times(41, (index) => {
    const angle = (index / 40) * Math.PI * 2
    return floor(Math.cos(angle) * 3, 16 + Math.sin(angle) * 3)
  })
  const lines =
    chalk([floor(-16, 9.4), floor(16, 9.4), floor(16, 23.5), floor(-16, 23.5)], true) +
    chalk([floor(0, 9.4), floor(0, 23.5)]) +
    chalk(ring, true) +
    box(-16, -11.4, 4) +
    box(16, 11.4, 4)
  const light = sheet.span(['#fdf6c9 0 0.6', '#fdf6c9 0.5 0.15', '#0b2a30 1 0.65'], [0, 440], [0, 820])
  return shape(slab(space, grass, -30, 30, 6, 27), '#24674a') + stripes + lines + shape(slab(space, grass, -30, 30, 6, 27), light)
}

export const players = (): string => {
  const spots: readonly (readonly [number, number, boolean])[] = [
    [-3, 13, true],
    [1.4, 15, false],
    [3.2, 12.4, true],
    [-7, 17, false],
    [6, 18, true],
    [9, 14, false],
    [-10, 13.4, true],
    [-1, 20, false],
    [12, 17, true],
    [-5, 11.2, false],
    [4.6, 21, true],
  ]
  return (
    spots
      .map(([x, z, home], index) => {
        const [px, py] = space(x, grass, z)
        const size = 13.4 / z
        const shadow = [-1, 1]
          .map((side) =>
            polygon(
              [
                [px - 2, py],
                [px + 2, py],
                [px + side * 60 * size, py + 16 * size],
                [px + side * 50 * size, py + 16 * size],
              ],
              '#0c2a28',
              { opacity: 0.35 },
            ),
          )
          .join('')
        return (
          shadow +
          group(
            move(
              px,
              py,
              person(home ? '#fbe3b4' : '#b8432f', { pose: index % 3 === 0 ? 'walking' : 'running' }),
              size * 0.62,
              index % 2 === 0 ? '' : 'scale(-1 1)',
            ),
          )
        )
      })
      .join('') + circle(...space(2.4, grass - 0.2, 12.6), 5, '#fff')
  )
}
