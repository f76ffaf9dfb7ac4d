import { trace } from '../../curve.ts'
import { clipped } from '../../effects.ts'
import { ellipse, polygon, rect, shape, stroke } from '../../markup.ts'
import { many } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

/** A telescope's dome, 100 wide, its foot at 0; the slit open to the sky and lit within, or shut. */
export const telescope = (sheet: Sheet, open: boolean): string => {
  const shell = 'M-50 -46C-50 -76 -28 -98 0 -98C28 -98 50 -76 50 -46Z'
  const slit = 'M-2 -46C-4 -70 4 -90 14 -98L30 -92C24 -84 18 -68 17 -46Z'
  const inside = open
    ? clipped(
        sheet.clip(shape(shell, '#fff')),
        shape(slit, sheet.fade(['#5a2a2c', '#f0a050'])) +
          polygon(trace('3,-46 11,-46 23,-84 14,-87'), sheet.fade(['#8fa3c4', '#2c3558', '#1b2244'], 'right')) +
          ellipse(18.6, -85.6, 4.8, 2, '#dfe8f5', { transform: 'rotate(18 18.6 -85.6)' }),
      )
    : stroke('M8 -46C8 -72 14 -90 20 -94', '#5f7093', 1.4)
  return (
    rect(-46, -46, 92, 48, sheet.fade(['#e4e6e6', '#9aa9c2', '#39466f'], 'right')) +
    rect(-52, -50, 104, 7, sheet.fade(['#fdf6e4', '#8d9cba', '#2f3b62'], 'right')) +
    shape(shell, sheet.round(['#fffaf0 0', '#c3cddd 0.45', '#36426c 1'], 0.26, 0.3, 0.9)) +
    many(5, (index) =>
      stroke(`M${-34 + index * 17} -50C${-32 + index * 16} -74 ${-16 + index * 8} -92 0 -98`, '#7886a8', 0.6, { opacity: 0.7 }),
    ) +
    inside +
    rect(-10, -24, 14, 26, '#f8b766') +
    rect(22, -34, 9, 9, '#ffcf85') +
    rect(-34, -34, 9, 9, '#56668f')
  )
}
