import { type Point, trace, under } from '../../curve.ts'
import { move, rect, shape } from '../../markup.ts'
import { ink } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { arch } from '../../shapes/building.ts'
import { type Greens, palm } from '../../shapes/palm.ts'
import type { Sheet } from '../../sheet.ts'

export const shore = 478

const greens: Greens = { deep: '#274a40', middle: '#41694a', bright: '#97964a', trunk: '#8a5f44' }

const house = (sheet: Sheet, x: number, foot: number, wide: number, tall: number, dome: boolean): string => {
  const lit = sheet.fade(['#fff4dc', '#f0cfa4', '#b98a80'], 'right')
  const roof = dome
    ? shape(
        `M${x + wide * 0.18} ${foot - tall}C${x + wide * 0.18} ${foot - tall - wide * 0.42} ${x + wide * 0.82} ${foot - tall - wide * 0.42} ${x + wide * 0.82} ${foot - tall}Z`,
        sheet.fade(['#fff1d2', '#e3b48e', '#9f7078'], 'right'),
      )
    : rect(x + wide * 0.1, foot - tall - 9, wide * 0.24, 9, '#d9b08a')
  const openings =
    shape(arch(x + wide * 0.5, foot, wide * 0.22, tall * 0.42), ink.teal) +
    rect(x + wide * 0.16, foot - tall * 0.76, wide * 0.13, tall * 0.17, '#54606c') +
    rect(x + wide * 0.7, foot - tall * 0.76, wide * 0.13, tall * 0.17, '#54606c')
  return roof + rect(x, foot - tall, wide, tall + 14, lit) + rect(x - 2, foot - tall - 3, wide + 4, 5, '#fff6e2') + openings
}

export const village = (sheet: Sheet): string => {
  const { random } = sheet
  const row = (base: number, count: number, tall: readonly [number, number], left: number, right: number): string =>
    times(count, (index) => {
      const wide = ((right - left) / count) * random.range(0.8, 1.14)
      return house(
        sheet,
        left + (index * (right - left)) / count,
        base - 6 * Math.sin(index * 1.7),
        wide,
        random.range(...tall),
        random.chance(0.24),
      )
    }).join('')
  const hill: Point[] = trace('-40,420 160,330 360,296 560,330 760,398 980,440 1240,462 1540,470')
  return (
    shape(under(hill, 500), sheet.span(['#c79a72', '#e3bd92'], [0, 290], [0, 500])) +
    row(352, 5, [34, 54], 250, 520) +
    row(390, 8, [40, 62], 110, 620) +
    row(432, 11, [44, 66], 10, 760) +
    row(shore - 4, 15, [48, 76], -40, 960) +
    many(9, (index) =>
      move(60 + index * 118 + random.range(-30, 30), shore, palm(sheet, random.range(70, 110), random.range(-16, 16), 40, greens)),
    )
  )
}
