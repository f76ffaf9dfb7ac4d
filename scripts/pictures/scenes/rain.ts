/** A shopping street on a rainy evening: umbrellas, lit windows, and all of it again in the wet road. */
import { line, smooth } from '../curve.ts'
import { blur, clipped, filtered, glow, smear } from '../effects.ts'
import { circle, ellipse, group, rect, shape, stroke } from '../markup.ts'
import { mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { sky, veil } from '../shapes/sky.ts'
import { glints } from '../shapes/water.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { crowd, walkers } from './rain/crowd.ts'
import { air, below, buildings, eyeX, far, lampPosts, space, street } from './rain/street.ts'

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const [, kerb] = space(0, street, 26)
  const back =
    sky(sheet, ['#2a3158', '#55527e', '#9a7f98', '#d8a994'], kerb) +
    veil(sheet, '#c9a9b0', 440, 0.6, 20) +
    glow(sheet, eyeX, kerb - 40, 420, '#f4c69a', 0.7)
  const road = line([space(-4.4, street, 3), space(4.4, street, 3), space(4.4, street, 30), space(-4.4, street, 30)], true)
  const wet = group(filtered(smear(sheet, 2.5, 12), sheet.cover('none') + buildings(sheet, below) + lampPosts(sheet, below)), {
    opacity: 0.7,
  })
  const feet = walkers
    .map(([x, z, colour], index) => {
      const [px, py] = space(x, street, z)
      const size = 1550 / z
      return (
        rect(px - size * 0.09, py, size * 0.18, size * 0.7, sheet.span(['#0c1024 0 0.75', '#0c1024 1 0'], [0, py], [0, py + size * 0.7])) +
        ellipse(px + (index % 2 === 0 ? 0.06 : -0.06) * size, py + size * 1.05, size * 0.42, size * 0.2, colour, { opacity: 0.55 })
      )
    })
    .join('')
  const stones = many(16, (index) => rect(-10, kerb + 8 + index ** 2 * 1.72, 1520, 1 + index * 0.16, '#0c1024', { opacity: 0.3 }))
  const rings = many(60, () => {
    const near = random.next() ** 0.7
    const y = kerb + 40 + near * 340
    const size = 4 + near * 22
    return `<ellipse cx="${random.range(0, 1500).toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(1)}" ry="${(size * 0.26).toFixed(1)}" fill="none" stroke="#f3d9c0" stroke-width="1.2" opacity="${(0.25 + near * 0.3).toFixed(2)}"/>`
  })
  const rain = (count: number, long: number, width: number, opacity: number): string =>
    stroke(
      times(count, () => {
        const [x, y] = [random.range(-20, 1540), random.range(-60, 1000)]
        const l = long * random.range(0.5, 1.2)
        return `M${x.toFixed(0)} ${y.toFixed(0)}l${(-l * 0.16).toFixed(1)} ${l.toFixed(1)}`
      }).join(''),
      '#e6e2ee',
      width,
      { opacity },
    )
  const garland = times(5, (index) => {
    const z = 5 + index * 3.6
    const dip = times(9, (k) => space(-4.3 + k * 1.075, street - 4.2 + Math.sin((k / 8) * Math.PI) * 0.7, z))
    return (
      stroke(smooth(dip), mix('#2a2a48', air, far(z)), 1.4) +
      dip.map(([x, y]) => circle(x, y + 4, 26 / z + 1.4, '#ffe2a0') + glow(sheet, x, y + 4, 190 / z, '#ffc66e', 0.7)).join('')
    )
  }).join('')
  return (
    back +
    buildings(sheet, space) +
    clipped(
      sheet.clip(shape(road, '#fff')),
      sheet.cover(sheet.span(['#c9a096', '#6f6488', '#2f335c', '#141a36'], [0, kerb], [0, 1000])) +
        wet +
        stones +
        filtered(blur(sheet, 8), feet) +
        glints(random, {
          count: 260,
          top: kerb + 20,
          bottom: 1000,
          x: [eyeX, eyeX],
          spread: [300, 900],
          colour: '#ffdca6',
          length: [6, 90],
          thickness: [0.5, 3],
          opacity: 0.4,
        }) +
        rings,
    ) +
    lampPosts(sheet, space) +
    garland +
    crowd() +
    rain(420, 34, 0.9, 0.28) +
    rain(110, 92, 1.6, 0.32) +
    sheet.cover(sheet.round(['#0a0d20 0.5 0', '#0a0d20 1 0.6'], 0.5, 0.5, 0.72))
  )
}

export const rainStreet: Scene = { width: 1500, height: 1000, seed: 19, draw }
