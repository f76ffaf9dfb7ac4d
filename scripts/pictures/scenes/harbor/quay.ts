import { trace } from '../../curve.ts'
import { glow } from '../../effects.ts'
import { move, polygon, rect, shape, stroke } from '../../markup.ts'
import { darker, ink, lighter, mix } from '../../palette.ts'
import { many } from '../../random.ts'
import { gantry, stack } from '../../shapes/port.ts'
import type { Sheet } from '../../sheet.ts'

export const horizon = 574

export const air = '#f0a877'

/** The quay with its cranes, each nearer one larger and darker. */
export const quay = (sheet: Sheet, hoist: number): string => {
  const crane = (x: number, y: number, scale: number, far: number, load: number): string =>
    move(x, y, gantry(mix(mix(ink.plum, ink.navy, 0.6), air, far), mix('#ffcf8a', air, far), load), scale)
  const boxes = (x: number, y: number, columns: number, size: number, far: number): string =>
    stack(
      sheet,
      sheet.random,
      x,
      y,
      columns,
      [34 * size, 16 * size],
      () => sheet.random.int(2, 5),
      mix(ink.plum, air, far * 0.8),
      0.45 + far * 0.35,
    )
  return (
    crane(796, horizon - 2, 0.4, 0.42, 20) +
    crane(890, horizon, 0.5, 0.4, 46) +
    boxes(912, horizon, 8, 0.5, 0.5) +
    polygon(
      [
        [820, horizon - 1],
        [1610, horizon - 4],
        [1610, 652],
        [1330, 612],
        [1010, 586],
      ],
      sheet.fade([mix(ink.plum, air, 0.4), mix(ink.plum, ink.navy, 0.5)]),
    ) +
    polygon(
      [
        [820, horizon],
        [1010, 586],
        [1330, 612],
        [1610, 652],
        [1610, 684],
        [1330, 634],
        [1010, 597],
      ],
      sheet.span([mix(ink.plum, air, 0.4), ink.navy], [820, 0], [1610, 0]),
    ) +
    many(11, (index) =>
      rect(1040 + index ** 1.5 * 17, 589 + index ** 1.75 * 1.02, 3 + index * 0.7, 8 + index * 1.3, ink.night, { opacity: 0.6 }),
    ) +
    crane(1030, horizon + 9, 0.68, 0.4, 60) +
    boxes(1080, horizon + 6, 9, 0.85, 0.35) +
    crane(1238, horizon + 24, 1.06, 0.22, 30 + hoist) +
    boxes(1330, horizon + 20, 10, 1.25, 0.1) +
    crane(1520, horizon + 50, 1.62, 0.04, 70 - hoist)
  )
}

export const foreground = (sheet: Sheet): string => {
  const wood = sheet.fade([ink.navy, ink.night])
  const bollard = (x: number, y: number, scale: number): string =>
    move(
      x,
      y,
      shape('M-16 0V-30C-30 -34 -30 -52 -12 -54H12C30 -52 30 -34 16 -30V0Z', sheet.fade([darker(ink.cocoa, 0.2), ink.night], 'left')) +
        stroke('M-20 -49C-8 -54 10 -54 21 -48', '#f5a265', 3, { opacity: 0.85 }),
      scale,
    )
  return (
    polygon(trace('-10,830 560,862 700,910 -10,910'), wood) +
    stroke('M-10 831L560 863L700 911', '#e08a5e', 2.4, { opacity: 0.75 }) +
    bollard(262, 856, 1.25) +
    bollard(92, 842, 1) +
    many(7, (index) => rect(30 + index * 84, 858 + index * 5, 50, 3, '#000', { opacity: 0.25 }))
  )
}

export const lightOnQuay = (sheet: Sheet): string =>
  glow(sheet, 1516, 470, 60, lighter(ink.honey, 0.3), 0.8) + glow(sheet, 1228, 500, 40, ink.honey, 0.7)
