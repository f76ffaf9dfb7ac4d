import { closed, type Point } from '../../curve.ts'
import { blur, clipped, filtered, mottle } from '../../effects.ts'
import { ellipse, polygon, rect, shape, stroke } from '../../markup.ts'
import { ink } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { arch } from '../../shapes/building.ts'
import type { Sheet } from '../../sheet.ts'
import { fire } from './fire.ts'

export const oven = (sheet: Sheet): string => {
  const { random } = sheet
  const body = 'M110 800C96 480 260 130 600 124C940 130 1104 480 1090 800Z'
  const mouth = arch(600, 724, 560, 430, 'round')
  const bricks =
    times(15, (index) => {
      const turn = Math.PI * (1 + (index + 0.5) / 15)
      const [inner, outer] = [296, 364]
      const step = (Math.PI / 15) * 0.46
      const at = (a: number, r: number): Point => [600 + Math.cos(a) * r, 574 + Math.sin(a) * r]
      return shape(
        closed([at(turn - step, inner), at(turn + step, inner), at(turn + step, outer), at(turn - step, outer)]),
        random.pick(['#a85a36', '#8f4a2e', '#b86a40', '#7a3c28']),
      )
    }).join('') +
    (
      [
        [236, 306],
        [894, 964],
      ] as const
    )
      .map(([from, to]) => many(4, (row) => rect(from, 586 + row * 36, to - from, 32, random.pick(['#a85a36', '#8f4a2e', '#b86a40']))))
      .join('')
  const cracks = many(14, () => {
    const [x, y] = [random.range(190, 1010), random.range(200, 520)]
    return stroke(
      `M${x} ${y}l${random.range(-30, 30)} ${random.range(14, 36)}l${random.range(-24, 24)} ${random.range(14, 36)}`,
      '#5a2f22',
      2,
      { opacity: 0.4 },
    )
  })
  const band = times(23, (index) => {
    const x = 176 + index * 37
    const y = 340 - Math.sin(((index + 0.5) / 23) * Math.PI) * 170
    return polygon(
      [
        [x, y + 18],
        [x + 17, y - 6],
        [x + 34, y + 18],
        [x + 17, y + 42],
      ],
      index % 2 === 0 ? ink.teal : '#e9c07a',
      { opacity: 0.85 },
    )
  }).join('')
  return (
    filtered(blur(sheet, 20), ellipse(600, 806, 560, 40, '#0a0404', { opacity: 0.8 })) +
    filtered(
      mottle(sheet, 0.012, 0.014, 0.6),
      shape(body, sheet.round(['#f0b880 0', '#c9824f 0.45', '#8a4a34 0.8', '#4a2222 1'], 0.4, 0.25, 0.78)),
    ) +
    clipped(sheet.clip(shape(body, '#fff')), band + cracks) +
    bricks +
    shape(mouth, sheet.round(['#ffb648 0', '#c4481c 0.45', '#4a120e 0.85', '#1c0808 1'], 0.5, 0.85, 0.75)) +
    clipped(sheet.clip(shape(mouth, '#fff')), fire(sheet)) +
    stroke(mouth.replace('Z', ''), '#ffcf7a', 5, { opacity: 0.75 }) +
    rect(220, 722, 760, 46, sheet.fade(['#d9a06a', '#6a3626'])) +
    rect(220, 722, 760, 5, '#ffe0a4', { opacity: 0.8 })
  )
}
