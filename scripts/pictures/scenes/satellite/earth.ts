import { clipped, cloud, filtered, glow } from '../../effects.ts'
import { circle, group, rect } from '../../markup.ts'
import { many, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

const [cx, cy, radius] = [760, 1730, 1240]

export const earth = (sheet: Sheet): string => {
  const { random } = sheet
  const box = rect(-40, 400, 1680, 520, '#fff')
  const lights = times(60, () => {
    const [x, y] = [random.range(20, 620), random.range(700, 890)]
    return (
      many(random.int(3, 9), () =>
        circle(x + random.range(-26, 26), y + random.range(-9, 9), random.range(0.7, 1.9), random.pick(['#ffd58a', '#ffb561', '#fff0cc'])),
      ) + glow(sheet, x, y, 26, '#ff9f4a', 0.35)
    )
  }).join('')
  return clipped(
    sheet.clip(circle(cx, cy, radius, '#fff')),
    rect(-40, 400, 1680, 520, sheet.span(['#0b2a4e', '#14557a', '#2f8a9a', '#7cc0b4'], [100, 900], [1400, 560])) +
      filtered(cloud(sheet, '#c99a5a', 0.0034, 0.0058, 0.5, 0.535, 21), box) +
      filtered(cloud(sheet, '#5f7a48', 0.0036, 0.006, 0.535, 0.6, 21), box, { opacity: 0.85 }) +
      filtered(cloud(sheet, '#8a5a3a', 0.012, 0.02, 0.52, 0.66, 8), box, { opacity: 0.35 }) +
      group(filtered(cloud(sheet, '#0b2038', 0.004, 0.013, 0.45, 0.7, 37), box), { transform: 'translate(10 12)', opacity: 0.5 }) +
      group(filtered(cloud(sheet, '#fff7e6', 0.004, 0.013, 0.45, 0.68, 37), box), { opacity: 0.95 }) +
      group(filtered(cloud(sheet, '#fff7e6', 0.02, 0.05, 0.52, 0.72, 61), box), { opacity: 0.6 }) +
      circle(
        cx,
        cy,
        radius,
        sheet.define(
          'linearGradient',
          { gradientUnits: 'userSpaceOnUse', x1: 120, y1: 900, x2: 1180, y2: 560 },
          many(
            4,
            (index) => `<stop offset="${[0, 0.42, 0.7, 1][index]}" stop-color="#060b1e" stop-opacity="${[0.96, 0.78, 0.28, 0][index]}"/>`,
          ),
        ),
      ) +
      group(lights, { blend: 'screen' }) +
      circle(cx, cy, radius, sheet.round(['#fff 0 0', '#7fd0e0 0.955 0', '#8fd8e6 0.985 0.45', '#e6fbff 1 0.95'])),
  )
}

export const air = (sheet: Sheet): string =>
  circle(
    cx,
    cy,
    radius * 1.09,
    sheet.round(['#58b4d8 0.9 0', '#9fe0f0 0.915 0.85', '#4f8fd0 0.935 0.45', '#2b4a9a 0.965 0.16', '#1a2a66 1 0']),
  )
