import { closed, type Point, smooth, under } from '../../curve.ts'
import { blur, cloud, filtered } from '../../effects.ts'
import { ellipse, group, move, polygon, rect, shape, stroke } from '../../markup.ts'
import { ink, mix } from '../../palette.ts'
import { sailboat } from '../../shapes/boat.ts'
import { glints } from '../../shapes/water.ts'
import type { Sheet } from '../../sheet.ts'
import { shore } from './land.ts'

export const horizon = 318

export const bay = (sheet: Sheet): string => {
  const { random } = sheet
  const water = closed([[2160, horizon], [2160, 940], [640, 940], ...shore.toReversed(), [2160, 360]])
  const shallow = (wide: number, colour: string, opacity: number): string =>
    filtered(blur(sheet, wide / 5), stroke(smooth(shore), colour, wide, { opacity }))
  const wide = { top: horizon + 90, bottom: 905, x: [1500, 1480], spread: [640, 760] } as const
  return (
    rect(-10, horizon, 2120, 600, sheet.span(['#bfe0d2', '#5fb8b8', '#23909c', '#146a80', '#0f4a66'], [0, horizon], [0, 900])) +
    group(shallow(230, '#4fc4b8', 0.75) + shallow(110, '#8fe0cc', 0.8) + shallow(46, '#d9f3dc', 0.85)) +
    filtered(cloud(sheet, '#0f5a70', 0.004, 0.016, 0.46, 0.7, 16), shape(water, '#fff'), { opacity: 0.35 }) +
    filtered(cloud(sheet, '#e3fff2', 0.003, 0.03, 0.54, 0.74, 41), shape(water, '#fff'), { opacity: 0.5 }) +
    glints(random, { ...wide, count: 320, colour: '#eafff0', length: [4, 60], thickness: [0.5, 2.4], opacity: 0.55 }) +
    glints(random, {
      ...wide,
      x: [1640, 1560],
      spread: [90, 260],
      count: 170,
      colour: '#fffbe6',
      length: [6, 60],
      thickness: [0.6, 3.4],
      opacity: 0.85,
    }) +
    stroke(smooth(shore), '#fffdf2', 4, { opacity: 0.9 }) +
    stroke(smooth(shore.map(([x, y]): Point => [x + 12, y + 9])), '#fffdf2', 2, { opacity: 0.6 })
  )
}

export const islands = (sheet: Sheet): string => {
  const island = (x: number, y: number, wide: number, tall: number, far: number): string =>
    filtered(blur(sheet, 5), ellipse(x, y + 5, wide * 0.62, 9, '#8fe0cc', { opacity: 0.8 })) +
    shape(
      under(
        [
          [x - wide / 2, y],
          [x - wide * 0.34, y - tall * 0.7],
          [x - wide * 0.1, y - tall],
          [x + wide * 0.12, y - tall * 0.6],
          [x + wide * 0.32, y - tall * 0.72],
          [x + wide / 2, y],
        ],
        y + 3,
      ),
      sheet.fade([mix('#9a9a64', '#e3d2b0', far), mix('#8a6a5a', '#e3d2b0', far)]),
    )
  return (
    island(1500, 346, 150, 22, 0.55) +
    island(1820, 540, 230, 70, 0.05) +
    move(
      1800,
      474,
      rect(-9, -62, 18, 64, sheet.fade(['#fffaf0', '#c9a9a0'], 'right')) +
        rect(-9, -44, 18, 12, ink.coral) +
        rect(-12, -70, 24, 9, '#3a4a5a'),
      0.8,
    )
  )
}

export const fleet = (sheet: Sheet): string => {
  const wake = (x: number, y: number, size: number): string =>
    polygon(
      [
        [x, y],
        [x - 190 * size, y - 12 * size],
        [x - 120 * size, y + 1],
        [x - 190 * size, y + 16 * size],
      ],
      sheet.fade(['#f3fff6 0 0', '#f3fff6 1 0.85'], 'right'),
    )
  return (
    move(1060, 560, sailboat('#3a4a5a', '#fff6e2', '#ffffff'), 0.6) +
    move(1260, 640, sailboat('#7a3a3a', '#f6d9a4', '#ffffff'), 0.8) +
    move(1500, 480, sailboat('#3a4a5a', '#fff6e2', '#ffffff'), 0.42) +
    move(980, 500, sailboat('#2a5a6a', '#f3c9a0', '#ffffff'), 0.4) +
    wake(1600, 742, 1.4) +
    move(1600, 742, shape('M-40 -6L46 -12L34 8H-32Z', '#fffaf0') + shape('M-14 -8L-8 -22H14L20 -10Z', ink.teal), 1) +
    wake(1010, 730, 0.9) +
    move(1010, 730, shape('M-30 -4L34 -9L26 6H-24Z', '#e9d9c0') + rect(-6, -18, 16, 12, ink.coral), 0.8)
  )
}
