import { trace } from '../../curve.ts'
import { blur, filtered, glow } from '../../effects.ts'
import { circle, group, polygon, rect, shape, stroke } from '../../markup.ts'
import { lighter } from '../../palette.ts'
import { many, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

const [lampX, lampY] = [736, 352]

export const tower = (sheet: Sheet): string => {
  const stone = (from: string, to: string): string => sheet.span([lighter(from, 0.35), from, to], [650, 0], [822, 0])
  const half = (y: number): number => 44 + ((y - 420) / 500) * 38
  const band = (top: number, foot: number, paint: string): string =>
    polygon(
      [
        [lampX - half(top), top],
        [lampX + half(top), top],
        [lampX + half(foot), foot],
        [lampX - half(foot), foot],
      ],
      paint,
    )
  const bands = times(6, (index) =>
    band(420 + index * 88, 420 + (index + 1) * 88, index % 2 === 0 ? stone('#efdcc4', '#6d6480') : stone('#c04a38', '#4a1f34')),
  ).join('')
  const courses = many(26, (index) => {
    const y = 430 + index * 20
    return stroke(`M${lampX - half(y)} ${y}Q${lampX} ${y + 7} ${lampX + half(y)} ${y}`, '#2a1c38', 1, { opacity: 0.2 })
  })
  const windows = (
    [
      [470, -8],
      [600, 12],
      [730, -10],
    ] as const
  )
    .map(
      ([y, dx]) =>
        shape(`M${lampX + dx - 9} ${y + 36}V${y}a9 10 0 0 1 18 0V${y + 36}Z`, '#ffcf7f', { stroke: '#3a2440', 'stroke-width': 4 }) +
        glow(sheet, lampX + dx, y + 16, 44, '#ffb45c', 0.6),
    )
    .join('')
  const gallery =
    polygon(
      [
        [lampX - 44, 424],
        [lampX + 44, 424],
        [lampX + 68, 400],
        [lampX - 68, 400],
      ],
      stone('#8a7a88', '#2f2440'),
    ) +
    rect(lampX - 72, 392, 144, 9, '#e9cfb0') +
    many(13, (index) => rect(lampX - 70 + index * 11.5, 364, 2, 30, '#241a34')) +
    rect(lampX - 72, 360, 144, 4, '#241a34')
  const lantern =
    rect(lampX - 36, 312, 72, 80, '#fff3c8') +
    many(5, (index) => rect(lampX - 37 + index * 17.5, 312, 3.4, 80, '#2a1c38')) +
    rect(lampX - 40, 346, 80, 3, '#2a1c38') +
    shape(
      `M${lampX - 48} 314C${lampX - 40} 272 ${lampX - 18} 262 ${lampX} 250C${lampX + 18} 262 ${lampX + 40} 272 ${lampX + 48} 314Z`,
      stone('#b8453a', '#3f1a30'),
    ) +
    circle(lampX, 246, 8, '#d9a868') +
    rect(lampX - 1.5, 204, 3, 40, '#241a34')
  return bands + courses + windows + gallery + lantern
}

export const beams = (sheet: Sheet): string => {
  const beam = (x: number, y: number, wide: number): string =>
    polygon(
      [
        [lampX, lampY - 12],
        [x, y - wide],
        [x, y + wide],
        [lampX, lampY + 12],
      ],
      sheet.span(['#fff6d4 0 0.95', '#ffedb8 0.4 0.42', '#ffe3a4 1 0'], [lampX, lampY], [x, y]),
    )
  return (
    group(filtered(blur(sheet, 4, 0.2), beam(-500, 150, 240) + beam(1800, 584, 170)), { blend: 'screen' }) +
    glow(sheet, lampX, lampY, 330, '#ffe9b0', 0.95) +
    glow(sheet, lampX, lampY, 90, '#ffffff', 0.9)
  )
}

export const cottage = (sheet: Sheet): string =>
  rect(860, 872, 150, 84, sheet.fade(['#e3c9ae', '#7a6a80'], 'right')) +
  polygon(trace('846,876 884,822 990,822 1026,876'), sheet.fade(['#8a3a3a', '#43203a'], 'right')) +
  rect(962, 806, 16, 34, '#6a4a58') +
  rect(884, 896, 24, 28, '#ffd08a') +
  rect(960, 896, 24, 28, '#ffd08a') +
  rect(922, 900, 26, 56, '#3f2a44') +
  glow(sheet, 896, 910, 60, '#ffb45c', 0.6) +
  glow(sheet, 972, 910, 60, '#ffb45c', 0.6)
