import { type Point, smooth, trace } from '../../curve.ts'
import { clipped } from '../../effects.ts'
import { circle, ellipse, shape, stroke } from '../../markup.ts'
import { times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

const gold = '#e3b25c'

export const on = (turn: number, radius: number, x = 0, y = 0): Point => [
  x + Math.cos(turn * Math.PI * 2) * radius,
  y + Math.sin(turn * Math.PI * 2) * radius,
]

export const ticks = (count: number, inner: number, outer: number, width: number, every = 1): string =>
  stroke(
    times(count, (index) => {
      if (index % every !== 0) return ''
      const [x1, y1] = on(index / count, inner)
      const [x2, y2] = on(index / count, outer)
      return `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`
    }).join(''),
    '#4a2a14',
    width,
    { 'stroke-linecap': 'butt' },
  )

export const brass = (sheet: Sheet): string => sheet.fade(['#fff0bd', '#e0a94c', '#9a6426', '#d9a048', '#6a3f18'], 'slant')

/** The plate: circles of height above the horizon, lines of direction. */
export const plate = (sheet: Sheet): string => {
  const engraved = { 'stroke-linecap': 'butt', opacity: 0.7 } as const
  const heights = times(11, (index) =>
    circle(0, -58 - index * 12, 250 - index * 23, 'none', { stroke: '#5a3416', 'stroke-width': index % 3 === 0 ? 2.6 : 1.4, opacity: 0.7 }),
  ).join('')
  const directions = times(13, (index) => {
    const aside = (index - 6) * 76
    return stroke(`M0 -178Q${aside * 0.7} -20 ${aside * 1.3} 300`, '#5a3416', 1.4, engraved)
  }).join('')
  const tropics = [150, 215]
    .map((radius) => circle(0, 0, radius, 'none', { stroke: '#5a3416', 'stroke-width': 2.4, opacity: 0.7 }))
    .join('')
  return clipped(
    sheet.clip(circle(0, 0, 296, '#fff')),
    circle(0, 0, 300, sheet.round(['#d9a65c', '#b5793a', '#7a4a20'], 0.4, 0.35, 0.75)) +
      heights +
      directions +
      tropics +
      stroke('M-300 0H300M0 -300V300', '#5a3416', 2, engraved),
  )
}

export const limb = (sheet: Sheet): string =>
  circle(0, 0, 404, '#3a1f0e') +
  circle(0, 0, 398, brass(sheet)) +
  circle(0, 0, 352, 'none', { stroke: '#4a2a14', 'stroke-width': 2.4 }) +
  circle(0, 0, 374, 'none', { stroke: '#4a2a14', 'stroke-width': 1.6 }) +
  circle(0, 0, 302, '#3a1f0e') +
  ticks(360, 376, 394, 1.1) +
  ticks(360, 370, 394, 2, 5) +
  ticks(72, 354, 372, 1.6) +
  ticks(24, 306, 350, 3.4) +
  times(24, (index) => {
    const [x, y] = on((index + 0.5) / 24, 328)
    return circle(x, y, 7, '#4a2a14') + circle(x, y, 3, '#fff0bd')
  }).join('') +
  circle(0, 0, 396, 'none', { stroke: '#fff6d6', 'stroke-width': 3, opacity: 0.6 })

export const throne = (sheet: Sheet): string => {
  const metal = brass(sheet)
  const outline = smooth(
    trace('-150,-366 -120,-420 -78,-424 -66,-466 -30,-474 0,-512 30,-474 66,-466 78,-424 120,-420 150,-366 0,-400'),
    true,
  )
  const holes = (
    [
      [-84, -400, 13],
      [84, -400, 13],
      [-38, -432, 15],
      [38, -432, 15],
      [0, -466, 12],
      [0, -424, 10],
    ] as const
  )
    .map(([x, y, r]) => circle(x, y, r, '#16264a') + circle(x, y, r, 'none', { stroke: '#4a2a14', 'stroke-width': 3 }))
    .join('')
  return (
    ellipse(0, -552, 32, 40, 'none', { stroke: '#3a1f0e', 'stroke-width': 17 }) +
    ellipse(0, -552, 32, 40, 'none', { stroke: gold, 'stroke-width': 12 }) +
    circle(0, -606, 46, 'none', { stroke: '#3a1f0e', 'stroke-width': 17 }) +
    circle(0, -606, 46, 'none', { stroke: metal, 'stroke-width': 12 }) +
    shape(outline, metal, { stroke: '#3a1f0e', 'stroke-width': 4 }) +
    holes
  )
}
