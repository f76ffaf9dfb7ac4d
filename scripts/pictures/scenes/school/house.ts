import { trace } from '../../curve.ts'
import { blur, filtered, mottle } from '../../effects.ts'
import { group, polygon, rect, shape, stroke } from '../../markup.ts'
import { darker, ink, lighter, mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { arcade, arch, cornice } from '../../shapes/building.ts'
import { foliage } from '../../shapes/tree.ts'
import type { Sheet } from '../../sheet.ts'

const ground = 560

const stone = '#e3b886'

export const dusk = '#5b3550'

export const schoolhouse = (sheet: Sheet): string => {
  const shutters = many(12, (index) => {
    const x = 96 + index * 128
    return (
      rect(x - 22, 246, 44, 78, '#3a3a52') +
      rect(x - 40, 244, 19, 82, sheet.fade([ink.lagoon, ink.teal])) +
      rect(x + 21, 244, 19, 82, sheet.fade([ink.lagoon, ink.teal])) +
      many(
        9,
        (k) => rect(x - 38, 250 + k * 8, 15, 2, ink.pine, { opacity: 0.5 }) + rect(x + 23, 250 + k * 8, 15, 2, ink.pine, { opacity: 0.5 }),
      ) +
      rect(x - 26, 326, 52, 6, lighter(stone, 0.4))
    )
  })
  const doors = many(12, (index) => {
    const x = 96 + index * 128
    return rect(x - 20, 446, 40, 114, index % 3 === 1 ? ink.brick : '#4a3848') + rect(x - 20, 446, 40, 22, '#f3cf96', { opacity: 0.45 })
  })
  return (
    rect(-10, 200, 1620, 170, sheet.fade([lighter(stone, 0.25), stone])) +
    shutters +
    cornice(-10, 1610, 188, 14, lighter(stone, 0.15)) +
    many(46, (index) =>
      polygon(
        [
          [index * 36 - 14, 190],
          [index * 36 + 4, 172],
          [index * 36 + 22, 190],
        ],
        mix('#c4583c', ink.wine, index % 2 === 0 ? 0.1 : 0.25),
      ),
    ) +
    rect(-10, 370, 1620, 190, '#6b4348') +
    doors +
    rect(-10, 370, 1620, 60, sheet.fade(['#3a2438', '#6b4348'])) +
    shape(
      `M-10 356H1610V560H-10Z${times(12, (index) => arch(96 + index * 128, 562, 92, 166)).join('')}`,
      sheet.fade([stone, lighter(stone, 0.12), darker(stone, 0.12)]),
      { 'fill-rule': 'evenodd' },
    ) +
    many(12, (index) => stroke(arch(96 + index * 128, 562, 94, 168).replace('Z', ''), lighter(stone, 0.5), 4)) +
    cornice(-10, 1610, 352, 10, lighter(stone, 0.1)) +
    arcade(-10, 1610, 352, 60, 0.3, 9, darker(stone, 0.25))
  )
}

export const yard = (sheet: Sheet): string => {
  const seams =
    many(11, (index) => rect(-10, ground + 10 + index ** 1.75 * 6.3, 1620, 1.2 + index * 0.22, '#8a5648', { opacity: 0.35 })) +
    many(19, (index) => {
      const x = (index - 9) * 92
      return stroke(`M${800 + x * 0.75} ${ground}L${800 + x * 2.6} 910`, '#8a5648', 1.6, { opacity: 0.3 })
    })
  const hop = times(6, (index) => {
    const y = 850 - index * 24 * (1 - index * 0.035)
    const size = 34 - index * 2.6
    const x = 1180 - index * 16
    const box = (dx: number): string =>
      polygon(
        [
          [x + dx * size * 1.5 - size * 0.75, y],
          [x + dx * size * 1.5 + size * 0.75, y],
          [x + dx * size * 1.5 + size * 0.66 - 9, y - 20],
          [x + dx * size * 1.5 - size * 0.76 - 9, y - 20],
        ],
        'none',
        { stroke: '#fff4dc', 'stroke-width': 2.4, opacity: 0.85 },
      )
    return index % 2 === 0 ? box(0) : box(-0.5) + box(0.5)
  }).join('')
  return (
    filtered(
      mottle(sheet, 0.01, 0.05, 0.35),
      rect(-10, ground - 2, 1620, 350, sheet.span(['#f0cd9a', '#dfa877', '#b9735a'], [0, ground], [0, 900])),
    ) +
    seams +
    hop
  )
}

export const treeShade = (sheet: Sheet): string => {
  const { random } = sheet
  const shade = times(8, (index) => foliage(random, 260 + index * 62, 770 + Math.sin(index) * 22, 150, 44, 150, 17, dusk)).join('')
  return filtered(blur(sheet, 1.6), group(shade + polygon(trace('536,706 566,706 480,770 430,770'), dusk), { opacity: 0.42 }))
}
