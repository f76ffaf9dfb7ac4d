import { type Point, smooth } from '../../curve.ts'
import { blur, clipped, filtered } from '../../effects.ts'
import { ellipse, group, shape } from '../../markup.ts'
import { many, type Random, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

/** A flat round loaf, blistered and scorched. */
export const loaf = (sheet: Sheet, random: Random, rx: number, ry: number): string => {
  const edge = times(18, (index): Point => {
    const turn = (index / 18) * Math.PI * 2
    const out = random.range(0.95, 1.04)
    return [Math.cos(turn) * rx * out, Math.sin(turn) * ry * out]
  })
  const outline = smooth(edge, true)
  const blisters = many(26, () => {
    const turn = random.range(0, Math.PI * 2)
    const out = Math.sqrt(random.next()) * 0.86
    const size = random.range(0.05, 0.17) * rx
    const [x, y] = [Math.cos(turn) * out * rx, Math.sin(turn) * out * ry]
    return ellipse(x, y, size, size * (ry / rx) * 1.1, random.pick(['#c98540', '#8a4a20', '#b5692c', '#6a3418', '#fff0cc']), {
      opacity: random.range(0.3, 0.75).toFixed(2),
    })
  })
  const seeds = many(30, () => {
    const turn = random.range(0, Math.PI * 2)
    const out = Math.sqrt(random.next()) * 0.8
    return ellipse(Math.cos(turn) * out * rx, Math.sin(turn) * out * ry, 4, 2, '#fff3d6', {
      transform: `rotate(${random.int(0, 180)} ${Math.cos(turn) * out * rx} ${Math.sin(turn) * out * ry})`,
    })
  })
  return group(
    shape(outline, '#5d3018', { transform: `translate(0 ${rx * 0.04})` }) +
      shape(outline, sheet.round(['#ffe9b8 0', '#eab768 0.55', '#c07a36 0.88', '#8a4a20 1'], 0.45, 0.38, 0.62)) +
      clipped(sheet.clip(shape(outline, '#fff')), filtered(blur(sheet, rx / 50), blisters) + seeds),
  )
}
