import { star } from '../../curve.ts'
import { blur, filtered } from '../../effects.ts'
import { circle, ellipse, rect, shape, stroke } from '../../markup.ts'
import { many } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

/** A band of interlaced eight-pointed stars, as an illuminated border. */
export const border = (sheet: Sheet): string => {
  const octagram = (y: number, r: number): string => star([88, y], r, r * 0.72, 8, 1 / 16)
  const cell = (y: number): string =>
    shape(octagram(y, 58), sheet.round(['#2f8a8c', '#174a54'])) +
    stroke(octagram(y, 58), '#d9a94e', 5) +
    shape(octagram(y, 32), '#7a2f3c') +
    stroke(octagram(y, 32), '#f0cf84', 3) +
    circle(88, y, 10, '#f3d48c') +
    stroke(`M88 ${y - 58}V${y - 75}M88 ${y + 58}V${y + 75}M30 ${y}H14M146 ${y}H162`, '#d9a94e', 4) +
    many(
      4,
      (index) =>
        circle(88 + (index % 2 === 0 ? -56 : 56), y + (index < 2 ? -62 : 62), 11, '#7a2f3c') +
        circle(88 + (index % 2 === 0 ? -56 : 56), y + (index < 2 ? -62 : 62), 4, '#f0cf84'),
    )
  return (
    rect(0, -20, 176, 1560, sheet.fade(['#123c46', '#1d5a63', '#123c46'], 'right')) +
    many(11, (index) => cell(30 + index * 150)) +
    rect(170, -20, 9, 1560, sheet.fade(['#f6dc9a', '#b9823a'], 'right')) +
    rect(186, -20, 3, 1560, '#b9823a')
  )
}

export const pen = (sheet: Sheet): string => {
  const reed = sheet.fade(['#5d3220', '#b9773f', '#e9b874', '#a8642f', '#4a2518'])
  const shaft =
    rect(0, -31, 900, 62, reed, { rx: 8 }) +
    many(3, (index) =>
      rect(230 + index * 270, -34, 16, 68, sheet.fade(['#3f2014', '#8a5228', '#c98f50', '#6b3a1c', '#2f160e']), { rx: 5 }),
    ) +
    many(24, () =>
      rect(sheet.random.range(20, 860), sheet.random.range(-26, 24), sheet.random.range(30, 120), 1.4, '#4a2518', { opacity: 0.35 }),
    ) +
    rect(10, -20, 880, 6, '#fff0c8', { opacity: 0.45, rx: 3 })
  const tip =
    shape('M6 -31L-96 -10C-130 -2 -150 4 -166 12L-156 34C-120 34 -60 32 6 31Z', sheet.fade(['#c98f50', '#f0c98a', '#8a5228'])) +
    shape('M-70 -14C-110 -4 -140 6 -166 12L-156 34C-130 34 -100 33 -78 32C-96 18 -92 0 -70 -14Z', '#1c131c') +
    stroke('M-150 22L-20 4', '#1c131c', 2.4) +
    shape('M-20 -18C0 -26 20 -26 40 -18C20 -4 -4 -2 -20 -18Z', '#5d3220', { opacity: 0.6 })
  return shaft + tip
}

export const inkwell = (sheet: Sheet): string =>
  filtered(blur(sheet, 16), ellipse(40, 66, 190, 120, '#3a2016', { opacity: 0.55 })) +
  circle(0, 0, 176, sheet.round(['#fff0c0 0', '#d9a64e 0.35', '#7a4a20 0.8', '#3f2212 1'], 0.36, 0.3, 0.78)) +
  many(28, (index) => {
    const turn = (index / 28) * Math.PI * 2
    return (
      circle(Math.cos(turn) * 150, Math.sin(turn) * 150, 8, '#8a5a26') +
      circle(Math.cos(turn) * 150 - 2, Math.sin(turn) * 150 - 2, 4, '#f6d893')
    )
  }) +
  circle(0, 0, 124, '#5a3418') +
  circle(0, 0, 116, sheet.round(['#3a3048 0', '#17121f 0.6', '#0a070e 1'], 0.4, 0.36, 0.7)) +
  stroke('M-78 -46C-52 -82 -8 -92 34 -78', '#8f88a8', 9, { opacity: 0.55 }) +
  stroke('M-92 -20C-90 -28 -88 -32 -86 -36', '#8f88a8', 7, { opacity: 0.45 })
