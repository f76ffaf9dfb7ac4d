import { closed, line } from '../../curve.ts'
import { rect, shape, stroke } from '../../markup.ts'
import { ink, mix } from '../../palette.ts'
import { times } from '../../random.ts'
import { camera } from '../../shapes/space.ts'
import type { Sheet } from '../../sheet.ts'

export const [eyeX, horizon] = [620, 366]

export const space = camera(eyeX, horizon, 760)

export const ground = 4.1

const air = '#f4b98a'

const far = (z: number): number => Math.min(0.78, (z - 6) / 70)

/** One table of panels, tilted to the sun behind us; `x` its left end, `z` its front edge. */
const table = (sheet: Sheet, x: number, z: number, wide: number): string => {
  const [low, high, deep] = [ground - 0.55, ground - 2.15, 1.5]
  const at = (across: number, up: number): readonly [number, number] => space(x + across * wide, low + (high - low) * up, z + deep * up)
  const [middle] = at(0.5, 0.5)
  const shine = Math.max(0, 1 - Math.abs(middle - eyeX) / (360 + 900 / z))
  const glass = sheet.fade([
    mix(mix('#9fb6c6', air, shine * 0.9), air, far(z)),
    mix(mix('#2d5377', '#e79a72', shine * 0.75), air, far(z)),
    mix('#17314f', air, far(z) * 0.9),
  ])
  const face = closed([at(0, 0), at(1, 0), at(1, 1), at(0, 1)])
  const columns = Math.round(wide / 1.05)
  const grid =
    times(columns + 1, (index) => line([at(index / columns, 0), at(index / columns, 1)])).join('') +
    times(4, (index) => line([at(0, index / 3), at(1, index / 3)])).join('')
  const post = (across: number): string => {
    const [px, py] = at(across, 0.45)
    const [, foot] = space(0, ground, z + 0.6)
    return rect(px - 1.2 * (9 / z), py, 2.4 * (9 / z), foot - py, mix(ink.umber, air, far(z)))
  }
  const shadow = closed([
    space(x - 0.1, ground, z + 0.2),
    space(x + wide, ground, z + 0.2),
    space(x + wide + 0.2, ground, z - 0.9),
    space(x, ground, z - 0.9),
  ])
  return (
    shape(shadow, mix('#5a2f33', air, far(z)), { opacity: 0.6 }) +
    post(0.1) +
    post(0.5) +
    post(0.9) +
    shape(face, glass) +
    stroke(grid, mix('#dfe3dc', air, far(z)), Math.max(0.5, 9 / z), { opacity: (0.5 - far(z) * 0.3).toFixed(2) }) +
    stroke(line([at(0, 1), at(1, 1)]), '#ffe1b0', Math.max(0.7, 16 / z), { opacity: 0.85 })
  )
}

export const field = (sheet: Sheet): string =>
  times(18, (index) => 58 / 1.142 ** index)
    .map((z) => {
      const reach = (z * 1150) / 760
      const tables = times(Math.ceil(reach / 6.9), (index) => index)
      return tables.map((index) => table(sheet, 1.5 + index * 6.9, z, 6.4) + table(sheet, -1.5 - 6.4 - index * 6.9, z, 6.4)).join('')
    })
    .join('')
