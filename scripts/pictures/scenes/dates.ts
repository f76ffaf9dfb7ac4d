/** A palm basket heaped with ripe dates on a striped cloth. */
import type { Point } from '../curve.ts'
import { blur, filtered, glow, mottle } from '../effects.ts'
import { ellipse, group, move, rect, shape, stroke } from '../markup.ts'
import { ink, mix } from '../palette.ts'
import { inTurn, times } from '../random.ts'
import { frond } from '../shapes/palm.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { basket, rim } from './dates/basket.ts'
import { date } from './dates/date.ts'

const cloth = (sheet: Sheet): string => {
  const stripes = times(15, (index) => {
    const y = 560 + index ** 1.25 * 22
    const tall = 10 + index * 2.4
    const colour = inTurn(['#a83a2c', '#1d5a63', '#e0b060', '#5a2438', '#d98a4a'], index)
    return (
      rect(-20, y, 1240, tall, mix(colour, '#e9d2a4', 0.12)) +
      (index % 3 === 1
        ? shape(
            times(60, (k) => {
              const wide = 21
              return `M${k * wide - 20} ${y + tall}L${k * wide - 20 + wide / 2} ${y}L${k * wide - 20 + wide} ${y + tall}Z`
            }).join(''),
            '#f6e3bb',
            { opacity: 0.7 },
          )
        : '')
    )
  }).join('')
  return filtered(mottle(sheet, 0.02, 0.03, 0.35), rect(-20, 520, 1240, 700, sheet.fade(['#d9bb88', '#f0d9ab', '#cfa46e'])) + stripes)
}

const heap = (sheet: Sheet): string => {
  const { random } = sheet
  const spots = times(360, (): Point => {
    const turn = random.range(0, Math.PI * 2)
    const out = Math.sqrt(random.next())
    const x = Math.cos(turn) * out
    const y = Math.sin(turn) * out
    const dome = Math.max(0, 1 - x * x - y * y)
    return [600 + x * 384, 646 + y * 92 - dome * 214]
  })
  return spots
    .toSorted(([x1, y1], [x2, y2]) => y1 + Math.abs(x1 - 600) * 0.16 - (y2 + Math.abs(x2 - 600) * 0.16))
    .map(([x, y]) => date(sheet, random, x, y, random.range(0.92, 1.16)))
    .join('')
}

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const leaf = (x: number, y: number, angle: number, long: number, colour: string, weight: number): string =>
    move(x, y, frond(random, angle, long, colour, weight))
  const half = group(
    shape('M-60 6C-62 -26 -30 -38 4 -38C40 -38 62 -22 62 4C62 30 38 38 4 38C-32 38 -58 32 -60 6Z', '#7a3418') +
      shape(
        'M-50 4C-50 -20 -26 -28 4 -28C34 -28 52 -16 52 4C52 24 34 28 4 28C-26 28 -48 24 -50 4Z',
        sheet.round(['#f0b45c', '#d98a3a', '#a85a22']),
      ) +
      shape('M-32 2C-28 -10 24 -12 36 2C26 14 -26 14 -32 2Z', sheet.fade(['#c99a6a', '#6a4426'])) +
      stroke('M-26 2H30', '#4a2a18', 2),
    { transform: 'translate(930 1112) rotate(-14)' },
  )
  const wall = filtered(
    mottle(sheet, 0.006, 0.008, 0.5),
    rect(-20, -20, 1240, 600, sheet.round(['#e0a868', '#b5703f', '#6a3328', '#3a1a20'], 0.3, 0.4, 0.9)),
  )
  return (
    wall +
    leaf(-60, 470, -0.75, 760, '#2a4a3a', 0.3) +
    leaf(1260, 430, -2.3, 760, '#22403a', 0.28) +
    leaf(-40, 520, -0.3, 640, '#47694a', 0.25) +
    leaf(1250, 520, -2.86, 620, '#3a5f48', 0.25) +
    cloth(sheet) +
    filtered(blur(sheet, 26), ellipse(650, 1010, 430, 70, '#2a0f0c', { opacity: 0.8 })) +
    ellipse(600, 640, 410, 104, '#2a120c') +
    basket(sheet) +
    filtered(blur(sheet, 12), ellipse(600, 690, 380, 60, '#160805', { opacity: 0.6 })) +
    heap(sheet) +
    rim(sheet) +
    filtered(
      blur(sheet, 7),
      ellipse(196, 1092, 150, 18, '#2a0f0c', { opacity: 0.6 }) + ellipse(930, 1150, 150, 16, '#2a0f0c', { opacity: 0.55 }),
    ) +
    date(sheet, random, 150, 1062, 1.5) +
    date(sheet, random, 250, 1100, 1.55) +
    date(sheet, random, 1068, 1088, 1.5) +
    half +
    move(
      420,
      1140,
      group(
        shape('M-34 0C-30 -12 26 -14 38 0C28 14 -28 14 -34 0Z', sheet.fade(['#b98a5a', '#5d3a20'])) + stroke('M-28 0H32', '#3a2014', 2),
      ),
      1,
      'rotate(12)',
    ) +
    glow(sheet, 300, 240, 760, ink.honey, 0.32) +
    sheet.cover(sheet.round(['#1a0a0a 0.5 0', '#1a0a0a 1 0.72'], 0.48, 0.52, 0.76))
  )
}

export const datesBasket: Scene = { width: 1200, height: 1200, seed: 55, draw }
