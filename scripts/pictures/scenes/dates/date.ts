import { ellipse, group, shape, stroke } from '../../markup.ts'
import { darker, lighter } from '../../palette.ts'
import { many, type Random } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

const skins = ['#7a3418', '#8f4420', '#5f2612', '#a8562a', '#6b2c16', '#b5672f'] as const

export const date = (sheet: Sheet, random: Random, x: number, y: number, size: number): string => {
  const colour = random.pick(skins)
  const turn = random.range(-70, 70)
  const wrinkles = many(4, (index) =>
    stroke(`M${-30 + index * 3} ${-13 + index * 8}Q0 ${-18 + index * 10} ${30 - index * 3} ${-12 + index * 8}`, darker(colour, 0.5), 1.6, {
      opacity: 0.55,
    }),
  )
  const body = shape(
    'M-46 2C-46 -20 -24 -26 2 -26C30 -26 48 -16 48 2C48 20 30 26 2 26C-24 26 -46 22 -46 2Z',
    sheet.round([`${lighter(colour, 0.42)} 0`, `${colour} 0.45`, `${darker(colour, 0.62)} 1`], 0.4, 0.28, 0.75),
  )
  return group(
    body +
      wrinkles +
      ellipse(-8, -13, 22, 5, '#fff0cf', { opacity: 0.55 }) +
      ellipse(16, -16, 6, 2.4, '#fffaf0', { opacity: 0.6 }) +
      ellipse(45, 1, 6, 8, '#d9a456') +
      ellipse(46, 1, 3, 4.4, '#7a4a20'),
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)}) scale(${size.toFixed(2)})` },
  )
}
