import { move, polygon, rect, shape } from '../../markup.ts'
import { darker, lighter, mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { arch, dome } from '../../shapes/building.ts'
import type { Sheet } from '../../sheet.ts'

export const town = (sheet: Sheet): string => {
  const { random } = sheet
  const air = '#e8a888'
  const house = (x: number, foot: number, far: number): string => {
    const [wide, tall] = [random.range(40, 74), random.range(40, 104)]
    const wall = mix(random.pick(['#c98f70', '#b57a66', '#d9a880', '#a56c64']), air, far)
    return (
      rect(x, foot - tall, wide, tall + 60, sheet.fade([lighter(wall, 0.15), darker(wall, 0.18)], 'right')) +
      (random.chance(0.6)
        ? polygon(
            [
              [x - 4, foot - tall],
              [x + wide / 2, foot - tall - 22],
              [x + wide + 4, foot - tall],
            ],
            mix('#8f4038', air, far),
          )
        : rect(x - 2, foot - tall - 4, wide + 4, 5, lighter(wall, 0.4))) +
      many(6, (k) =>
        rect(
          x + 7 + (k % 3) * (wide / 3.2),
          foot - tall + 14 + Math.floor(k / 3) * 26,
          8,
          13,
          random.chance(0.55) ? '#ffd28a' : mix('#4a2f44', air, far * 0.6),
        ),
      )
    )
  }
  const rows = (
    [
      [510, 0.55],
      [556, 0.38],
      [606, 0.2],
    ] as const
  )
    .map(([foot, far]) => times(38, (index) => house(-30 + index * 57 + random.range(-10, 10), foot, far)).join(''))
    .join('')
  const great = (x: number, y: number, size: number): string =>
    move(
      x,
      y,
      rect(-92, -96, 184, 160, sheet.fade(['#e3b894', '#8f6268'], 'right')) +
        times(5, (k) => shape(arch(-72 + k * 36, -4, 20, 62), '#ffcf85')).join('') +
        rect(-70, -124, 140, 30, sheet.fade(['#d9a890', '#805a66'], 'right')) +
        dome(sheet, 0, -122, 66, 74, ['#f0cfa0', '#7f9a96', '#3f5a6a']),
      size,
    )
  return great(640, 500, 0.9) + rows + great(1490, 560, 1.25)
}
