import { type Point, smooth } from '../../curve.ts'
import { clipped, filtered, glow, mottle } from '../../effects.ts'
import { group, move, polygon, rect, shape, stroke } from '../../markup.ts'
import { times } from '../../random.ts'
import { arch } from '../../shapes/building.ts'
import { person, type Person } from '../../shapes/people.ts'
import type { Sheet } from '../../sheet.ts'

export const level = 668

const deckAt = (x: number): number => 476 + ((x - 1050) / 1050) ** 2 * 96

const spans = times(9, (index) => {
  const x = 1050 + (index - 4) * 228
  return { x, wide: 176 - Math.abs(index - 4) * 9, top: deckAt(x) + 42 }
})

export const bridge = (sheet: Sheet): string => {
  const { random } = sheet
  const deck = times(43, (index): Point => [-20 + index * 51, deckAt(-20 + index * 51)])
  const body = `${smooth(deck)}L2122 ${level + 8}L-20 ${level + 8}Z`
  const holes = spans.map(({ x, wide, top }) => arch(x, level + 20, wide, level + 20 - top, 'pointed')).join('')
  const wall = filtered(
    mottle(sheet, 0.02, 0.03, 0.55),
    shape(body + holes, sheet.span(['#e9bd8c', '#b9805f', '#6f4a52'], [0, 470], [0, level]), { 'fill-rule': 'evenodd' }),
  )
  const vaults = spans
    .map(({ x, wide, top }) => {
      const opening = arch(x, level + 20, wide, level + 20 - top, 'pointed')
      return (
        clipped(
          sheet.clip(shape(opening, '#fff')),
          shape(
            `M${x + wide / 2} ${level + 20}L${x + wide / 2} ${top}L${x} ${top}C${x + wide * 0.3} ${top + 60} ${x + wide * 0.36} ${top + 110} ${x + wide * 0.36} ${level + 20}Z`,
            sheet.fade(['#5a3a4a', '#8a5a55'], 'left'),
          ),
        ) +
        stroke(arch(x, level + 20, wide + 12, level + 30 - top, 'pointed').replace('Z', ''), '#f3cf9f', 9, {
          'stroke-dasharray': '15 2.4',
          'stroke-linecap': 'butt',
        }) +
        stroke(opening.replace('Z', ''), '#5a3a44', 2)
      )
    })
    .join('')
  const stones = times(520, () => {
    const x = random.range(0, 2100)
    const y = deckAt(x) + random.range(14, 190)
    return y < level ? rect(x, y, random.range(12, 26), 7, random.pick(['#f3cfa0', '#8a5a50', '#c98f6a']), { opacity: 0.3, rx: 1.5 }) : ''
  }).join('')
  const piers = times(10, (index) => {
    const x = 1050 + (index - 4.5) * 228
    const top = deckAt(x) + 96
    return polygon(
      [
        [x - 30, level + 10],
        [x - 24, top + 30],
        [x, top],
        [x + 24, top + 30],
        [x + 30, level + 10],
      ],
      sheet.fade(['#f0c898', '#a9745c', '#5d3f4c'], 'right'),
    )
  }).join('')
  const parapet =
    stroke(smooth(deck.map(([x, y]): Point => [x, y - 6])), '#d9a67c', 20) +
    stroke(smooth(deck.map(([x, y]): Point => [x, y - 17])), '#ffe3b4', 4) +
    stroke(smooth(deck.map(([x, y]): Point => [x, y + 8])), '#6a4450', 4, { opacity: 0.7 })
  const lamps = times(10, (index) => {
    const x = 1050 + (index - 4.5) * 228
    const y = deckAt(x) - 14
    return (
      rect(x - 2, y - 58, 4, 58, '#3a2438') +
      polygon(
        [
          [x - 8, y - 60],
          [x + 8, y - 60],
          [x + 5, y - 80],
          [x - 5, y - 80],
        ],
        '#ffe6a8',
      ) +
      glow(sheet, x, y - 70, 62, '#ffb855', 0.85)
    )
  }).join('')
  return clipped(sheet.clip(shape(body + holes, '#fff', { 'clip-rule': 'evenodd' })), wall + stones) + vaults + piers + parapet + lamps
}

export const passers = (): string => {
  const list: readonly (readonly [number, Person, boolean])[] = [
    [420, { pose: 'walking', wear: 'robe', head: 'scarf' }, false],
    [470, { pose: 'walking', wear: 'dress', head: 'scarf' }, false],
    [800, { pose: 'standing', wear: 'suit' }, false],
    [838, { pose: 'pointing', wear: 'dress', head: 'long' }, false],
    [1180, { pose: 'walking', wear: 'suit', head: 'hat' }, true],
    [1390, { pose: 'walking', wear: 'dress', head: 'scarf' }, true],
    [1424, { pose: 'running', child: true }, true],
    [1660, { pose: 'standing', wear: 'robe', head: 'scarf' }, false],
  ]
  return list
    .map(([x, who, flip]) =>
      move(x, deckAt(x) - 14, group(person('#3a2238', who), flip ? { transform: 'scale(-1 1)' } : {}), who.child === true ? 0.42 : 0.58),
    )
    .join('')
}
