import { circle, ellipse, move, rect, shape, stroke } from '../../markup.ts'
import { darker, ink, lighter } from '../../palette.ts'
import { many } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const shore = 628

const metal = ['#fff2d6', '#d9c4a8', '#7c8a90', '#48606c'] as const

/** A storage tank with its stair, its foot at 0. */
const tank = (sheet: Sheet, wide: number, tall: number, band: string): string =>
  rect(-wide / 2, -tall, wide, tall, sheet.fade(metal, 'right')) +
  ellipse(0, -tall, wide / 2, wide * 0.07, lighter('#c8b79c', 0.3)) +
  shape(`M${-wide / 2} ${-tall}Q0 ${-tall - wide * 0.2} ${wide / 2} ${-tall}Z`, sheet.fade(['#fff6e0', '#b9aea0', '#5f737c'], 'right')) +
  rect(-wide / 2, -tall * 0.8, wide, tall * 0.1, sheet.fade([lighter(band, 0.25), band, darker(band, 0.45)], 'right')) +
  many(4, (index) => rect(-wide / 2, -tall + (index * tall) / 4, wide, 1.4, '#5b6b70', { opacity: 0.4 })) +
  stroke(`M${-wide * 0.5} -2C${-wide * 0.2} ${-tall * 0.2} ${wide * 0.1} ${-tall * 0.55} ${wide * 0.34} ${-tall}`, '#4b5c63', 3, {
    'stroke-dasharray': '3 2',
  }) +
  stroke(`M${-wide / 2} ${-tall - 8}H${wide / 2}`, '#5d6c70', 1.5)

/** An evaporator: a long vessel on legs with its domes and pipes. */
const evaporator = (sheet: Sheet, wide: number): string =>
  many(5, (index) => rect(-wide / 2 + 14 + (index * (wide - 34)) / 4, -40, 7, 42, '#4d5f69')) +
  rect(-wide / 2, -108, wide, 70, sheet.fade(['#fff0d2', '#c9b8a0', '#6b7d85', '#415763']), { rx: 35 }) +
  many(6, (index) => rect(-wide / 2 + 34 + (index * (wide - 74)) / 5, -110, 5, 74, '#556a74', { opacity: 0.7 })) +
  many(3, (index) => {
    const x = -wide / 2 + wide * (0.22 + index * 0.28)
    return (
      stroke(
        `M${x} -106V-142Q${x} -152 ${x + 12} -152H${x + wide * 0.16}Q${x + wide * 0.19} -152 ${x + wide * 0.19} -142V-106`,
        ink.lagoon,
        9,
      ) + stroke(`M${x - 2} -106V-142Q${x} -154 ${x + 12} -154H${x + wide * 0.16}`, '#9fd6cb', 2, { opacity: 0.8 })
    )
  })

const pipes = (left: number, right: number, y: number): string =>
  [ink.teal, '#d9b98c', ink.coral]
    .map(
      (colour, index) =>
        stroke(`M${left} ${y - index * 13}H${right}`, darker(colour, 0.15), 9, { 'stroke-linecap': 'butt' }) +
        stroke(`M${left} ${y - 2.6 - index * 13}H${right}`, lighter(colour, 0.55), 2.2, { opacity: 0.8 }),
    )
    .join('') + many((right - left) / 62, (index) => rect(left + 20 + index * 62, y - 36, 5, 50, '#3f525b'))

const chimney = (sheet: Sheet, x: number, foot: number, tall: number): string =>
  shape(`M${x - 15} ${foot}L${x - 9} ${foot - tall}H${x + 9}L${x + 15} ${foot}Z`, sheet.fade(['#f8e6c6', '#b7a894', '#566770'], 'right')) +
  many(3, (index) => rect(x - 10 - index * 0.5, foot - tall + 10 + index * 32, 20 + index, 15, ink.coral, { opacity: 0.85 }))

export const plant = (sheet: Sheet): string =>
  rect(930, shore - 190, 300, 170, sheet.fade(['#e9cfa8', '#a99886'])) +
  many(9, (index) => rect(946 + index * 31, shore - 172, 18, 34, '#3e6a72')) +
  many(9, (index) => rect(946 + index * 31, shore - 118, 18, 40, '#3e6a72', { opacity: 0.8 })) +
  rect(922, shore - 200, 316, 12, '#f7e7c8') +
  chimney(sheet, 1010, shore - 190, 230) +
  chimney(sheet, 1092, shore - 190, 230) +
  chimney(sheet, 1174, shore - 190, 230) +
  move(1330, shore - 14, tank(sheet, 190, 176, ink.teal)) +
  move(1520, shore - 14, tank(sheet, 200, 200, ink.coral)) +
  move(560, shore - 18, evaporator(sheet, 300)) +
  move(850, shore - 16, evaporator(sheet, 270)) +
  move(360, shore - 14, tank(sheet, 130, 112, ink.lagoon)) +
  circle(268, shore - 66, 46, sheet.round(['#fffaf0 0', '#d5c6ac 0.5', '#536a76 1'], 0.35, 0.3, 0.8)) +
  many(4, (index) => rect(232 + index * 22, shore - 40, 5, 42, '#4d5f69')) +
  pipes(180, 1640, shore - 16)
