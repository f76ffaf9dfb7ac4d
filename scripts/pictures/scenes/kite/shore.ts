import { type Point, smooth, under } from '../../curve.ts'
import { circle, group, move, rect, shape, stroke } from '../../markup.ts'
import { times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const cumulus = (sheet: Sheet, x: number, y: number, size: number): string => {
  const { random } = sheet
  const puffs = times(15, (index) => ({
    px: (index - 7) * 0.2,
    py: -Math.abs(Math.sin(index * 1.35)) * 0.42 * (1 - Math.abs(index - 7) / 9),
    r: random.range(0.22, 0.36) * (1.1 - Math.abs(index - 7) / 10),
  }))
  const layer = (dx: number, dy: number, grow: number, paint: string): string =>
    puffs.map(({ px, py, r }) => circle(px * size + dx, py * size + dy, r * size * grow, paint)).join('')
  const body = group(
    layer(0, 0, 1, '#d9a9a0') + layer(-size * 0.03, -size * 0.06, 0.94, '#f3cdb0') + layer(-size * 0.06, -size * 0.12, 0.8, '#fff0d2'),
  )
  return move(x, y, `<g clip-path="${sheet.clip(rect(-size * 2, -size * 2, size * 4, size * 2.1, '#fff'))}">${body}</g>`)
}

export const surf = (): string => {
  const edge = (base: number, sway: number, shift: number): Point[] =>
    times(15, (index) => [index * 90 - 30, base + Math.sin(index * 0.9 + shift) * sway + index * 3])
  return (
    [
      [1150, 10, 0],
      [1188, 14, 2],
      [1232, 16, 4.4],
    ] as const
  )
    .map(([base, sway, shift], index) => {
      const line = edge(base, sway, shift)
      return (
        shape(under(line, 1330), ['#9fd2c4', '#bfe0cc', '#e6d9b4'][index] ?? '', { opacity: 0.75 }) +
        stroke(smooth(line), '#fffaf0', 7 + index * 3, { opacity: 0.92 }) +
        stroke(smooth(line.map(([x, y]): Point => [x, y + 13])), '#fffaf0', 2.4, { opacity: 0.6 })
      )
    })
    .join('')
}
