import { line } from '../../curve.ts'
import { blur, clipped, filtered, glow } from '../../effects.ts'
import { circle, polygon, shape, stroke } from '../../markup.ts'
import { mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { camera, front, panel, slab, type Space } from '../../shapes/space.ts'
import type { Sheet } from '../../sheet.ts'

const [eyeX, eyeY] = [820, 470]

export const space = camera(eyeX, eyeY, 760)

export const [left, right, floor, ceiling, end] = [-3.4, 3.2, 1.7, -2.3, 24]

export const below: Space = (x, y, z) => space(x, floor * 2 - y, z)

export const air = '#fbe9c8'

export const far = (z: number): number => Math.min(0.8, (z - 2.4) / 26)

const windows = (sheet: Sheet, seen: Space): string =>
  times(6, (index) => 21 - index * 3.5)
    .map((z) => {
      const pane = panel(seen, left, -1.9, 1.0, z, z + 2.3)
      const bars =
        times(2, (k) =>
          shape(panel(seen, left + 0.02, -1.9, 1.0, z + 0.75 + k * 0.78, z + 0.8 + k * 0.78), mix('#8fb5a8', air, far(z))),
        ).join('') + shape(panel(seen, left + 0.02, -0.62, -0.56, z, z + 2.3), mix('#8fb5a8', air, far(z)))
      const view = clipped(
        sheet.clip(shape(pane, '#fff')),
        shape(pane, sheet.span(['#bfe3df', '#fff2cf'], [0, 200], [0, 620])) +
          many(5, (k) => {
            const [x, y] = seen(left, 0.9, z + k * 0.6)
            return (
              circle(x, y, 700 / z / 1.7, '#9dbb8a', { opacity: 0.75 }) +
              circle(x + 20 / z, y + 200 / z, 600 / z / 1.7, '#6f9a78', { opacity: 0.75 })
            )
          }),
      )
      return view + bars + stroke(pane, mix('#f6f3e2', '#cfe0d2', 0.4), Math.max(1, 40 / z))
    })
    .join('')

const doors = (seen: Space): string =>
  [19, 13.4, 8.6, 4.6]
    .map((z, index) => {
      const tone = mix(index % 2 === 0 ? '#4f9a94' : '#d98a6a', air, far(z) * 0.9)
      return (
        shape(panel(seen, right, -1.25, floor, z - 0.1, z + 1.75), mix('#f3ead2', air, far(z))) +
        shape(panel(seen, right - 0.01, -1.15, floor, z, z + 1.65), tone) +
        shape(panel(seen, right - 0.02, -0.8, 0.1, z + 0.55, z + 1.05), mix('#dff0ea', air, far(z))) +
        shape(panel(seen, right - 0.03, 0.42, 0.5, z + 0.1, z + 0.34), mix('#8a8a80', air, far(z)))
      )
    })
    .join('')

export const walls = (sheet: Sheet, seen: Space): string => {
  const rail = (x: number, tone: string): string =>
    shape(panel(seen, x, 0.62, 0.76, 2.2, end), tone) + shape(panel(seen, x, 0.6, 0.64, 2.2, end), '#fff7e2')
  return (
    shape(panel(seen, left, ceiling, floor, 2, end), sheet.span(['#c9ddcd', '#eef0dc', '#fbeccb'], [0, 0], [eyeX, 0])) +
    shape(panel(seen, left, 0.95, floor, 2, end), sheet.span(['#6fa79c', '#a9cdbb', '#f0e6c4'], [0, 0], [eyeX, 0])) +
    windows(sheet, seen) +
    rail(left + 0.06, '#c98a5a') +
    shape(panel(seen, right, ceiling, floor, 2, end), sheet.span(['#fbeccb', '#f6e2c0', '#e9c9a4'], [eyeX, 0], [1500, 0])) +
    shape(panel(seen, right, 0.95, floor, 2, end), sheet.span(['#f0e6c4', '#a4cabb', '#63a097'], [eyeX, 0], [1500, 0])) +
    rail(right - 0.06, '#c98a5a') +
    doors(seen)
  )
}

export const endWall = (sheet: Sheet): string => {
  const [x, y] = space(-0.1, -0.3, end)
  return (
    shape(front(space, end, left, right, ceiling, floor), '#fdf0d0') +
    shape(front(space, end, -1.6, 1.4, -1.5, floor), '#9fc9bd') +
    shape(front(space, end, -0.14, -0.06, -1.5, floor), '#f6f0da') +
    shape(front(space, end, -1.2, -0.5, -1.0, 0.2), '#fffbe9') +
    shape(front(space, end, 0.3, 1.0, -1.0, 0.2), '#fffbe9') +
    glow(sheet, x, y, 260, '#fff6d6', 0.6)
  )
}

export const overhead = (sheet: Sheet): string =>
  shape(slab(space, ceiling, left, right, 2, end), sheet.span(['#f3ead0', '#fdf6e2', '#fff6dc'], [0, 0], [0, 420])) +
  times(7, (index) => 22 - index * 3.1)
    .map(
      (z) =>
        shape(slab(space, ceiling + 0.02, -0.7, 0.5, z, z + 1.4), '#ffffff') +
        stroke(slab(space, ceiling + 0.02, -0.7, 0.5, z, z + 1.4), '#d9dcc6', 1.2),
    )
    .join('') +
  times(14, (index) =>
    stroke(line([space(left, ceiling, 2.4 * 1.19 ** index), space(right, ceiling, 2.4 * 1.19 ** index)]), '#cfd5bd', 1, { opacity: 0.6 }),
  ).join('')

export const patches = (sheet: Sheet): string =>
  filtered(
    blur(sheet, 3),
    times(6, (index) => 21 - index * 3.5)
      .map((z) =>
        times(3, (k) =>
          polygon(
            [
              space(left + 0.9, floor, z + 0.05 + k * 0.78),
              space(left + 0.9, floor, z + 0.72 + k * 0.78),
              space(1.1, floor, z - 0.9 + k * 0.78),
              space(1.1, floor, z - 1.6 + k * 0.78),
            ].filter(([, y]) => y < 1400),
            '#fff6d0',
            { opacity: 0.7 },
          ),
        ).join(''),
      )
      .join(''),
  )
