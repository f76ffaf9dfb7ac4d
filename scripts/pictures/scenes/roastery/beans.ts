import type { Point } from '../../curve.ts'
import { filtered, mottle } from '../../effects.ts'
import { ellipse, group, shape, stroke } from '../../markup.ts'
import { lighter } from '../../palette.ts'
import { type Random, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

/** Roasted beans strewn over an ellipse, each with its seam. */
export const beans = (random: Random, x: number, y: number, rx: number, ry: number, count: number, size: number): string => {
  const spots = times(count, (): Point => {
    const turn = random.range(0, Math.PI * 2)
    const out = Math.sqrt(random.next())
    return [x + Math.cos(turn) * out * rx, y + Math.sin(turn) * out * ry]
  }).toSorted(([, a], [, b]) => a - b)
  return spots
    .map(([px, py]) => {
      const turn = random.range(0, 180).toFixed(0)
      const tone = random.pick(['#3a1d14', '#5a2f1d', '#47241a', '#6b3a22'])
      return group(
        ellipse(0, 0, size, size * 0.62, tone) +
          ellipse(-size * 0.2, -size * 0.22, size * 0.5, size * 0.22, lighter(tone, 0.3), { opacity: 0.5 }) +
          stroke(`M${-size * 0.8} ${size * 0.06}Q0 ${-size * 0.2} ${size * 0.8} ${size * 0.06}`, '#1c0d0a', size * 0.14),
        { transform: `translate(${px.toFixed(1)} ${py.toFixed(1)}) rotate(${turn})` },
      )
    })
    .join('')
}

export const sack = (sheet: Sheet, size: number): string =>
  group(
    filtered(
      mottle(sheet, 0.06, 0.12, 0.7),
      shape(
        'M-92 -150C-112 -90 -116 -20 -96 0H96C116 -20 112 -90 92 -150C60 -166 -60 -166 -92 -150Z',
        sheet.fade(['#e0b988', '#b98a5a', '#5d3f2c'], 'right'),
      ),
    ) +
      ellipse(0, -152, 92, 24, '#c99a68') +
      ellipse(0, -150, 80, 18, '#2a140e') +
      beans(sheet.random, 0, -156, 76, 20, 130, 10) +
      stroke('M-92 -150C-108 -134 -100 -124 -80 -128M92 -150C108 -134 100 -124 80 -128', '#8a6240', 6),
    { transform: `scale(${size})` },
  )
