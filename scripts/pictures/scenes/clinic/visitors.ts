import { blur, filtered } from '../../effects.ts'
import { circle, ellipse, group, move, polygon, shape, stroke } from '../../markup.ts'
import { mix } from '../../palette.ts'
import { inTurn, many, type Random } from '../../random.ts'
import { frond } from '../../shapes/palm.ts'
import { chair, person, type Person } from '../../shapes/people.ts'
import type { Sheet } from '../../sheet.ts'
import { air, far, floor, right, space } from './corridor.ts'

export const someone = (sheet: Sheet, x: number, z: number, tall: number, who: Person, tone: string, extra = ''): string => {
  const [px, py] = space(x, floor, z)
  const size = (tall * 760) / z / 100
  const shade = mix(tone, air, far(z) * 0.55)
  const echo = group(person(shade, who), { transform: `translate(${px} ${py}) scale(${size} ${-size})`, opacity: 0.22 })
  return (
    echo +
    filtered(
      blur(sheet, 4),
      polygon(
        [
          [px - 6 * size, py],
          [px + 8 * size, py],
          [px + 90 * size, py + 22 * size],
          [px + 70 * size, py + 26 * size],
        ],
        '#4f7a78',
        { opacity: 0.5 },
      ),
    ) +
    move(px - 1.4 * size, py - size, person('#fff6dc', who), size) +
    move(px, py, person(shade, who) + extra, size)
  )
}

export const walker =
  stroke('M22 0L19 -44H34M34 0L31 -44', '#7f9aa0', 2.6) + circle(22, -1, 2.4, '#3a4a58') + circle(34, -1, 2.4, '#3a4a58')

export const bench = (): string => {
  const seats = [5.4, 6.7, 8].toReversed().map((z) => {
    const [px, py] = space(right - 0.55, floor, z)
    return move(px, py, chair('#3f7f80'), (1.7 * 760) / z / 100, 'scale(-1 1)')
  })
  const [px, py] = space(right - 0.55, floor, 6.7)
  return (
    seats.slice(0, 2).join('') +
    move(
      px,
      py,
      person(mix('#7a4a5a', air, 0.12), { pose: 'reading', head: 'scarf', wear: 'dress' }),
      (1.7 * 760) / 6.7 / 100,
      'scale(-1 1)',
    ) +
    seats.slice(2).join('')
  )
}

export const plant = (random: Random, x: number, z: number, size: number): string => {
  const [px, py] = space(x, floor, z)
  return move(
    px,
    py,
    ellipse(0, 0, 40, 7, '#4f7a78', { opacity: 0.4 }) +
      group(
        many(13, (index) =>
          frond(random, -2.95 + index * 0.23, random.range(90, 150), inTurn(['#3f7058', '#2a5148', '#6a8f5c'], index), 0.35),
        ),
        { transform: 'translate(0 -66)' },
      ) +
      shape('M-32 -72H32L24 0H-24Z', '#d99a6a') +
      shape('M-32 -72H32L31 -60H-31Z', '#f0bd8c') +
      shape('M8 -60H31L24 0H4Z', '#a9684a', { opacity: 0.6 }),
    size,
  )
}
