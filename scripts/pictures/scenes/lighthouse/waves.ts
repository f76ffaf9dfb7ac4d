import { type Point, profile, smooth, under } from '../../curve.ts'
import { cloud, filtered } from '../../effects.ts'
import { circle, ellipse, group, shape, stroke } from '../../markup.ts'
import { lighter } from '../../palette.ts'
import { many, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const wave = (
  sheet: Sheet,
  base: number,
  height: number,
  length: number,
  shift: number,
  colours: readonly [string, string],
): string => {
  const crest = (x: number): number => {
    const turn = (x + shift) / length
    return base - height * Math.abs(Math.sin(turn * Math.PI)) ** 0.7 - height * 0.18 * Math.sin(turn * 5.1 + shift)
  }
  const points = profile(-60, 1260, 18, crest)
  const foam = points.map(([x, y], index): Point => [
    x,
    y + 5 + height * 0.2 * (0.5 + 0.5 * Math.sin(index * 1.9 + shift)) * Math.abs(Math.sin(((x + shift) / length) * Math.PI)),
  ])
  const streaks = times(7, (row) => smooth(profile(-60, 1260, 60, (x) => crest(x + row * 12) + 26 + row * height * 0.3))).join('')
  const spray = many(70, () => {
    const x = sheet.random.range(-20, 1220)
    const lift = sheet.random.next() ** 2 * height * 0.9
    return circle(x, crest(x) - lift, sheet.random.range(0.8, 3.4), '#f3f0e4', { opacity: sheet.random.range(0.3, 0.9).toFixed(2) })
  })
  return (
    shape(under(points, 1560), sheet.span(colours, [0, base - height], [0, base + height * 2.4])) +
    stroke(streaks, lighter(colours[0], 0.35), 2.2, { opacity: 0.3 }) +
    shape(`${smooth(points)}${smooth(foam.toReversed()).replace('M', 'L')}Z`, '#f3ead8', { opacity: 0.9 }) +
    spray
  )
}

export const surf = (sheet: Sheet): string => {
  const { random } = sheet
  const burst = (x: number, y: number, size: number): string =>
    many(90, () => {
      const turn = random.range(Math.PI * 1.05, Math.PI * 1.95)
      const out = size * random.next() ** 0.6
      return circle(x + Math.cos(turn) * out * 1.1, y + Math.sin(turn) * out, random.range(1, 8) * (1.2 - out / size), '#fbf3e2', {
        opacity: random.range(0.4, 0.95).toFixed(2),
      })
    })
  return (
    group(
      filtered(
        cloud(sheet, '#fbf3e2', 0.012, 0.02, 0.4, 0.62, 12),
        ellipse(430, 1130, 240, 100, sheet.round(['#fff 0 1', '#fff 1 0'])) +
          ellipse(1130, 1090, 200, 90, sheet.round(['#fff 0 1', '#fff 1 0'])),
      ),
    ) +
    burst(410, 1150, 170) +
    burst(1140, 1110, 150)
  )
}
