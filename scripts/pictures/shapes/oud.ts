import { star, trace } from '../curve.ts'
import { circle, ellipse, group, polygon, rect, shape, stroke } from '../markup.ts'
import { many } from '../random.ts'
import type { Sheet } from '../sheet.ts'

const rose = (x: number, y: number, size: number): string =>
  circle(x, y, size, '#2a1410') +
  stroke(star([x, y], size * 0.9, size * 0.5, 8), '#e0aa62', size * 0.06) +
  stroke(star([x, y], size * 0.62, size * 0.36, 8), '#e0aa62', size * 0.05) +
  circle(x, y, size * 0.16, '#e0aa62') +
  circle(x, y, size, 'none', { stroke: '#e9c07a', 'stroke-width': size * 0.12 })

/** An oud seen from its face: the bowl round 0,0, the neck to the right, the pegbox bent back and up. */
export const oud = (sheet: Sheet): string => {
  const bowl = 'M216 -20C160 -44 110 -128 -20 -136C-150 -138 -206 -66 -206 0C-206 66 -150 138 -20 136C110 128 160 44 216 20Z'
  const ribs = many(5, (index) =>
    stroke(
      `M216 ${20 - index * 2}C160 ${50 + index * 7} 110 ${132 + index * 7} -20 ${142 + index * 7}C-150 ${142 + index * 7} -${210 + index * 5} 70 -${208 + index * 5} 0`,
      index % 2 === 0 ? '#5d2f1a' : '#8a5028',
      7,
    ),
  )
  const board =
    shape(bowl, sheet.fade(['#f0c07a 0', '#d9954c 0.5', '#8a4a26 1'])) +
    stroke(bowl, '#4a2214', 6) +
    stroke('M196 -16C150 -38 104 -116 -20 -123C-138 -125 -192 -60 -192 0C-192 60 -138 125 -20 123C104 116 150 38 196 16', '#f3d292', 3, {
      opacity: 0.7,
      'stroke-dasharray': '7 5',
    })
  const neck =
    polygon(trace('190,-25 468,-15 468,15 190,25'), sheet.fade(['#6a3a22', '#2f1812'])) +
    stroke('M196 -23L466 -14', '#c98a52', 2.5, { opacity: 0.7 })
  const pegs = many(
    5,
    (index) =>
      rect(484 + index * 25, -52 - index * 22, 7, 34, '#2f1812', { transform: `rotate(-38 ${484 + index * 25} ${-36 - index * 22})` }) +
      rect(490 + index * 25, 0 - index * 22, 7, 34, '#2f1812', { transform: `rotate(-38 ${484 + index * 25} ${-16 - index * 22})` }),
  )
  const box = pegs + polygon(trace('462,-17 480,17 626,-106 612,-128'), sheet.fade(['#7a4426', '#3a1c14']))
  const strings = many(6, (index) => {
    const y = -11 + index * 4.4
    return stroke(`M-120 ${y * 1.9}L470 ${y}`, '#fff0cc', 1.2, { opacity: 0.85 })
  })
  return group(
    ribs +
      box +
      neck +
      board +
      rose(40, 0, 50) +
      rose(-30, -68, 22) +
      rose(-30, 68, 22) +
      rect(-134, -42, 18, 84, '#3a1c14', { rx: 4 }) +
      polygon(trace('96,-24 150,-14 150,14 96,24'), '#3a1c14', { opacity: 0.55 }) +
      strings +
      ellipse(-60, -30, 90, 60, '#fff0cc', { opacity: 0.08 }),
  )
}
