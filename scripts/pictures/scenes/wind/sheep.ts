import { circle, ellipse, group, move, stroke } from '../../markup.ts'
import { many } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const sheep = (sheet: Sheet, x: number, y: number, size: number, flip: boolean): string => {
  const { random } = sheet
  const wool = many(9, (index) =>
    circle(-22 + index * 5.5, -27 + Math.sin(index * 1.9) * 5, random.range(9, 12), index % 3 === 0 ? '#fff1d8' : '#e6cdb4'),
  )
  return move(
    x,
    y,
    group(
      stroke('M-16 -14V0M-8 -14V0M12 -14V0M19 -14V0', '#3a2a34', 3.4) +
        wool +
        ellipse(29, -30, 8, 6, '#3a2a34', { transform: 'rotate(24 29 -30)' }) +
        ellipse(23, -34, 4.5, 2.4, '#3a2a34') +
        ellipse(0, 2, 34, 4, '#2f3a2a', { opacity: 0.4 }),
      flip ? { transform: 'scale(-1 1)' } : {},
    ),
    size,
  )
}
