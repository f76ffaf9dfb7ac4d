import { type Point, trace, under, star } from '../../curve.ts'
import { circle, rect, shape, stroke } from '../../markup.ts'
import { mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { disc, sky, stars, strata } from '../../shapes/sky.ts'
import { cypress } from '../../shapes/tree.ts'
import type { Sheet } from '../../sheet.ts'
import { night } from './player.ts'

/** A wall tiled with eight-pointed stars and crosses. */
export const tiles = (sheet: Sheet): string => {
  const octagram = (x: number, y: number, r: number): string => star([x, y], r, r * 0.765, 8, 1 / 16)
  const cells = times(11, (column) =>
    times(16, (row) => {
      const [x, y] = [column * 124 - 20, row * 124 - 20]
      return (
        shape(octagram(x, y, 62), (row + column) % 2 === 0 ? '#21505c' : '#2b5f68') +
        stroke(octagram(x, y, 62), '#c08a48', 2.4, { opacity: 0.7 }) +
        shape(octagram(x, y, 30), '#5a2a3a') +
        stroke(octagram(x, y, 30), '#c08a48', 1.6, { opacity: 0.7 }) +
        circle(x, y, 8, '#d9a456', { opacity: 0.8 })
      )
    }).join(''),
  ).join('')
  return (
    sheet.cover('#3a2434') + cells + sheet.cover(sheet.round([`${night} 0.25 0.1`, `${night} 0.7 0.6`, '#0c0714 1 0.92'], 0.5, 0.45, 0.75))
  )
}

export const view = (sheet: Sheet): string => {
  const { random } = sheet
  const hills: Point[] = trace('100,1010 300,940 480,980 680,920 880,970 1100,930')
  const town = many(16, (index) => {
    const [x, tall] = [190 + index * 54, random.range(40, 120)]
    return (
      rect(x, 1080 - tall, 56, tall + 160, mix('#4a2f58', '#8a4a5c', random.next() * 0.5)) +
      (index % 5 === 2
        ? shape(`M${x} ${1080 - tall}C${x} ${1044 - tall} ${x + 56} ${1044 - tall} ${x + 56} ${1080 - tall}Z`, '#5a3560')
        : '') +
      many(3, (k) => (random.chance(0.6) ? rect(x + 10 + k * 15, 1096 - tall, 7, 10, '#ffc873') : ''))
    )
  })
  return (
    sky(sheet, ['#17204a', '#3a3370', '#84497a', '#d9766c', '#f6b070'], 1060) +
    stars(sheet, 160, 620) +
    strata(sheet, { count: 9, top: 360, bottom: 900, colours: ['#4a3a70', '#ee8f74'], length: [320, 640], depth: [26, 60] }) +
    disc(sheet, 640, 640, 190, '#ffd99a', '#ff9a58') +
    shape(under(hills, 1300), '#5a3a66') +
    town +
    cypress(sheet, 250, 1200, 330, 70, ['#1d1834', '#6a3f58']) +
    cypress(sheet, 330, 1200, 230, 54, ['#1d1834', '#6a3f58']) +
    cypress(sheet, 960, 1200, 280, 62, ['#1d1834', '#6a3f58'])
  )
}
