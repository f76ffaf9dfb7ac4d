import { closed } from '../../curve.ts'
import { group, polygon, rect, shape } from '../../markup.ts'
import { darker, ink, lighter, mix } from '../../palette.ts'
import { many } from '../../random.ts'
import { arcade, arch, cornice, dome } from '../../shapes/building.ts'
import type { Sheet } from '../../sheet.ts'

export const ground = 690

const stone = '#a9788a'

export const dusk = '#4a3a63'

const lamplit = (sheet: Sheet): string => sheet.fade(['#d98a4e 0', '#fbc774 0.35', '#fff0c4 1'])

const wall = (sheet: Sheet): string => sheet.fade([`${mix(stone, dusk, 0.65)} 0`, `${stone} 0.7`, '#dba184 1'])

export const wing = (sheet: Sheet, side: 1 | -1): string => {
  const [left, right] = [280, 690]
  return group(
    rect(left, ground - 150, right - left, 150, wall(sheet)) +
      arcade(left + 12, right, ground, 9, 0.62, 96, lamplit(sheet), mix(stone, ink.cream, 0.35)) +
      many(9, (index) => rect(left + 28 + index * 44.6, ground - 134, 14, 20, '#f7c57a', { opacity: index % 4 === 2 ? 0.25 : 0.85 })) +
      cornice(left - 8, right, ground - 158, 10, mix(stone, dusk, 0.2)) +
      rect(196, ground - 190, 92, 190, wall(sheet)) +
      shape(arch(242, ground, 44, 122), lamplit(sheet)) +
      cornice(188, 296, ground - 198, 10, mix(stone, dusk, 0.2)) +
      rect(208, ground - 222, 68, 26, mix(stone, dusk, 0.4)) +
      dome(sheet, 242, ground - 220, 38, 46, ['#c79aa0', '#6f6488', '#3b3560']),
    side === 1 ? {} : { transform: 'translate(1600 0) scale(-1 1)' },
  )
}

const columns = (sheet: Sheet): string =>
  many(6, (index) => {
    const x = 648 + index * 60.8
    return (
      rect(x - 9, ground - 206, 18, 190, sheet.fade(['#ffd7a0', '#c48a86', '#5f4a70'], 'right')) +
      rect(x - 14, ground - 212, 28, 10, lighter(stone, 0.3)) +
      rect(x - 14, ground - 20, 28, 10, lighter(stone, 0.2))
    )
  })

export const centre = (sheet: Sheet): string =>
  rect(612, ground - 254, 376, 254, wall(sheet)) +
  arcade(648, 952, ground - 14, 5, 0.72, 172, lamplit(sheet)) +
  columns(sheet) +
  cornice(600, 1000, ground - 236, 24, mix(stone, ink.rose, 0.3)) +
  rect(664, ground - 330, 272, 70, mix(stone, dusk, 0.45)) +
  rect(684, ground - 398, 232, 104, sheet.fade(['#d39a8c', '#8b6a8a', '#4a3f6b'], 'right')) +
  polygon(
    [
      [610, ground - 238],
      [800, ground - 318],
      [990, ground - 238],
    ],
    sheet.fade(['#d9a092', '#a97488']),
  ) +
  shape(
    closed([
      [660, ground - 246],
      [800, ground - 304],
      [940, ground - 246],
    ]),
    darker(stone, 0.3),
    { opacity: 0.6 },
  ) +
  arcade(690, 910, ground - 306, 11, 0.56, 66, lamplit(sheet)) +
  cornice(676, 924, ground - 404, 12, mix(stone, ink.rose, 0.25)) +
  dome(sheet, 800, ground - 402, 122, 138, ['#e3b0a0', '#78698f', '#37335f']) +
  many(7, (index) => rect(600 - index * 15, ground - 14 + index * 5, 400 + index * 30, 5.6, mix('#e9b690', dusk, 0.1 + index * 0.1)))
