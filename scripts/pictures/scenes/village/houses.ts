import { type Point, trace } from '../../curve.ts'
import { polygon, rect, shape } from '../../markup.ts'
import { darker, lighter, mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { arch } from '../../shapes/building.ts'
import { foliage } from '../../shapes/tree.ts'
import type { Sheet } from '../../sheet.ts'

export const spur: Point[] = trace(
  '-40,1000 140,930 330,850 500,742 650,612 780,486 880,396 980,356 1090,350 1190,392 1300,486 1420,590 1540,660',
)

export const level = (x: number): number => {
  const index = Math.max(
    1,
    spur.findIndex(([px]) => px > x),
  )
  const [[x1, y1], [x2, y2]] = [spur[index - 1] ?? [0, 0], spur[index] ?? [0, 0]]
  return y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)
}

const house = (sheet: Sheet, x: number, foot: number, wide: number, tall: number, far: number): string => {
  const { random } = sheet
  const stone = mix(random.pick(['#c99a78', '#b98468', '#d8b08a', '#a8745f']), '#8a6a8a', far)
  const light = (chance: number): string => (random.chance(chance) ? '#ffcf7f' : mix('#3a2a44', '#8a6a8a', far))
  const windows = times(Math.max(1, Math.floor(tall / 34)), (row) =>
    times(Math.max(1, Math.floor(wide / 26)), (column) =>
      shape(arch(x + 15 + column * 25, foot - tall + 30 + row * 32, 9, 16, 'round'), light(0.5)),
    ).join(''),
  ).join('')
  const courses = times(14, () =>
    rect(x + random.range(0, wide - 12), foot - random.range(2, tall - 4), random.range(6, 13), 3, darker(stone, 0.3), { opacity: 0.4 }),
  ).join('')
  const flank = polygon(
    [
      [x + wide, foot - tall],
      [x + wide * 1.22, foot - tall + 7],
      [x + wide * 1.22, foot + 8],
      [x + wide, foot + 4],
    ],
    darker(stone, 0.5),
  )
  return (
    flank +
    rect(x, foot - tall, wide, tall + 10, sheet.fade([lighter(stone, 0.22), stone])) +
    courses +
    windows +
    polygon(
      [
        [x - 3, foot - tall - 4],
        [x + wide + 2, foot - tall - 4],
        [x + wide * 1.23, foot - tall + 4],
        [x + wide * 1.23, foot - tall + 8],
        [x + wide, foot - tall + 2],
        [x - 3, foot - tall + 2],
      ],
      lighter(stone, 0.35),
    ) +
    (random.chance(0.25) ? rect(x + wide * 0.2, foot - tall - 16, 9, 14, darker(stone, 0.25)) : '')
  )
}

export const cluster = (sheet: Sheet): string => {
  const { random } = sheet
  const tower =
    rect(1016, 196, 62, 190, sheet.fade(['#dcae88', '#a06a5c', '#5f4058'], 'right')) +
    many(5, (index) => rect(1014 + index * 14, 184, 9, 14, '#c08d70')) +
    rect(1012, 196, 70, 7, '#e8c29a') +
    shape(arch(1047, 268, 18, 42), '#ffcf7f') +
    shape(arch(1047, 338, 12, 26), '#3a2a44')
  const rows = times(9, (row) => {
    const from = 930 - row * 66
    const to = 1140 + row * 46
    const houses = times(Math.ceil((to - from) / 72), (index) => {
      const x = from + index * 72 + random.range(-12, 12)
      return house(
        sheet,
        x,
        Math.max(level(x + 30) + 20, 384 + row * 58) + random.range(-8, 8),
        random.range(54, 82),
        random.range(50, 96),
        0.22 - row * 0.02,
      )
    })
    const shrubs = times(3, () =>
      foliage(random, random.range(from, to), 392 + row * 58, 26, 15, 46, 6, row % 2 === 0 ? '#3f4a34' : '#596038'),
    )
    return houses.join('') + shrubs.join('')
  })
  return tower + rows.join('')
}
