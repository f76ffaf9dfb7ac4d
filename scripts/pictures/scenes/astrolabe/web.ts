import { closed, spot, trace } from '../../curve.ts'
import { blur, filtered } from '../../effects.ts'
import { circle, group, rect, shape, stroke } from '../../markup.ts'
import { times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'
import { brass, on, ticks } from './plate.ts'

/** The star map that turns over the plate: an open web with flame-shaped pointers. */
export const web = (sheet: Sheet): string => {
  const metal = brass(sheet)
  const band = (x: number, y: number, radius: number, wide: number): string =>
    circle(x, y, radius, 'none', { stroke: '#3a1f0e', 'stroke-width': wide + 4 }) +
    circle(x, y, radius, 'none', { stroke: metal, 'stroke-width': wide }) +
    circle(x, y, radius + wide / 2, 'none', { stroke: '#fff3c8', 'stroke-width': 1.4, opacity: 0.7 })
  const thorn = (turn: number, from: number, to: number, bend: number, x: number, y: number): string => {
    const at = (aside: number, share: number): string => spot(on(turn + aside, from + (to - from) * share, x, y))
    const path = `M${at(-0.014, 0)}C${at(-0.014, 0.3)} ${at(bend * 0.35, 0.55)} ${at(bend, 1)}C${at(bend * 0.62 + 0.012, 0.5)} ${at(0.02, 0.34)} ${at(0.014, 0)}Z`
    return (
      shape(path, '#3a1f0e', { transform: 'translate(4 6)', opacity: 0.6 }) + shape(path, metal, { stroke: '#3a1f0e', 'stroke-width': 1.4 })
    )
  }
  const outer = (
    [
      [0.04, -0.1],
      [0.13, 0.09],
      [0.22, -0.09],
      [0.31, 0.09],
      [0.4, -0.1],
      [0.54, 0.08],
      [0.63, -0.08],
      [0.87, 0.08],
      [0.95, -0.08],
    ] as const
  )
    .map(([turn, bend], index) => thorn(turn, 280, 160 + (index % 3) * 22, bend * 0.8, 0, 0))
    .join('')
  const inner = times(9, (index) => thorn(index / 9 + 0.05, 144, 186, 0.05, 0, -74)).join('')
  const ecliptic = band(0, -74, 148, 26) + group(ticks(60, 137, 159, 1.4) + ticks(60, 135, 161, 3, 5), { transform: 'translate(0 -74)' })
  return group(
    filtered(
      blur(sheet, 5),
      circle(6, 10, 284, 'none', { stroke: '#1c0c06', 'stroke-width': 24, opacity: 0.6 }) +
        circle(6, -64, 148, 'none', { stroke: '#1c0c06', 'stroke-width': 26, opacity: 0.55 }),
    ) +
      band(0, 0, 284, 18) +
      rect(-284, -9, 568, 18, metal) +
      stroke('M-284 -9H284', '#fff3c8', 1.4, { opacity: 0.7 }) +
      outer +
      inner +
      ecliptic,
  )
}

export const rule = (sheet: Sheet): string => {
  const blade = closed(trace('-392,-4 -300,-13 -40,-15 0,-38 40,-15 300,-13 392,-4 392,6 40,12 0,38 -40,12 -392,6'))
  const sights = [-300, 300]
    .map(
      (x) =>
        rect(x - 12, -34, 24, 60, sheet.fade(['#fff0bd', '#9a6426']), { stroke: '#3a1f0e', 'stroke-width': 2 }) +
        circle(x, -16, 4, '#3a1f0e'),
    )
    .join('')
  return group(
    filtered(blur(sheet, 6), group(shape(blade, '#140a06'), { transform: 'translate(8 14)', opacity: 0.65 })) +
      shape(blade, sheet.fade(['#fff6d0', '#e3b25c', '#8a5622']), { stroke: '#3a1f0e', 'stroke-width': 2.4 }) +
      sights +
      circle(0, 0, 26, sheet.round(['#fff3c8', '#c98f3e', '#5a3416'], 0.4, 0.3, 0.7), { stroke: '#3a1f0e', 'stroke-width': 3 }) +
      circle(0, 0, 8, '#3a1f0e'),
    { transform: 'rotate(-32)' },
  )
}
