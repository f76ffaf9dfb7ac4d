/** A tower crane over a rising building, the crew on the top floor, early sun. */
import { glow } from '../effects.ts'
import { circle, group, move, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter, mix } from '../palette.ts'
import { many, times } from '../random.ts'
import { person, type Person } from '../shapes/people.ts'
import { disc, haze, sky, strata, veil } from '../shapes/sky.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { towerCrane } from './crane/towerCrane.ts'

const air = '#f6c08c'

const storeys = (sheet: Sheet): string => {
  const [left, right] = [-20, 640]
  const { random } = sheet
  return (
    times(8, (index) => {
      const y = 1556 - index * 116
      const tone = mix('#4a3444', '#a8706a', index * 0.06)
      const deep = rect(left, y - 100, right - left - 30, 100, sheet.fade([mix('#2a1a30', '#7a4a58', index * 0.1), '#1c1226'], 'left'))
      const columns = many(
        7,
        (k) =>
          rect(left + 20 + k * 100, y - 100, 24, 104, sheet.fade([lighter(tone, 0.08), darker(tone, 0.35)], 'left')) +
          rect(left + 42 + k * 100, y - 100, 3, 104, '#f6b878', { opacity: 0.8 }),
      )
      const walls = times(6, (k) =>
        random.chance(0.3 - index * 0.04)
          ? rect(left + 46 + k * 100, y - 100, 74, 100, mix('#a86a54', '#4a2f3a', random.next() * 0.5)) +
            rect(left + 64 + k * 100, y - 74, 38, 46, '#ffc777', { opacity: 0.85 })
          : '',
      ).join('')
      const slab =
        rect(left, y, right - left, 16, sheet.fade(['#7a5a5c', '#f0b07a'], 'right')) +
        rect(left, y + 12, right - left, 6, '#1c1226', { opacity: 0.6 }) +
        rect(left, y, right - left, 2.4, '#ffd9a4')
      const props = index > 4 ? many(9, (k) => stroke(`M${left + 60 + k * 70} ${y - 2}V${y - 100}`, '#c98a4a', 4, { opacity: 0.8 })) : ''
      return deep + walls + props + columns + slab
    }).join('') +
    rect(left, 628, right - left, 16, sheet.fade(['#7a5a5c', '#f0b07a'], 'right')) +
    rect(left, 628, right - left, 2.4, '#ffd9a4') +
    many(23, (index) => stroke(`M${10 + index * 28} 630V${596 - (index % 3) * 9}`, '#3a2434', 3.4))
  )
}

const netting = (): string =>
  many(7, (index) =>
    shape(
      `M640 ${748 + index * 116}C668 ${776 + index * 116} 676 ${826 + index * 116} 650 ${858 + index * 116}L640 ${858 + index * 116}Z`,
      ink.lagoon,
      { opacity: 0.55 },
    ),
  ) +
  stroke('M652 560V1520M692 560V1520', '#4a2f3a', 4) +
  many(9, (index) => stroke(`M652 ${600 + index * 108}H692M652 ${600 + index * 108}L692 ${708 + index * 108}`, '#4a2f3a', 3)) +
  many(9, (index) => rect(640, 632 + index * 108, 62, 7, '#b9794a'))

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const city = (base: number, count: number, far: number, tall: readonly [number, number]): string =>
    many(count, (index) => {
      const wide = (1300 / count) * random.range(0.7, 1.2)
      const high = random.range(...tall)
      const x = -40 + (index * 1300) / count
      return (
        rect(x, base - high, wide, high + 400, mix('#6a4a68', air, far)) +
        many(9, (k) =>
          random.chance(0.5)
            ? rect(x + 8 + (k % 3) * (wide / 3.4), base - high + 14 + Math.floor(k / 3) * 26, wide / 7, 9, mix('#ffd08a', air, far * 0.5))
            : '',
        )
      )
    })
  const crew = (x: number, size: number, who: Person, flip = false): string => {
    const mark = move(2, -1, person('#ffd394', who)) + person('#2a1830', who)
    return move(x, 630, group(mark, flip ? { transform: 'scale(-1 1)' } : {}), size)
  }
  return (
    sky(sheet, ['#2c5f86', '#6c93a8', '#c9b69a', '#f6bf84', '#f59d66'], 1240) +
    veil(sheet, '#ffe3c4', 1040, 0.6, 10) +
    strata(sheet, {
      count: 15,
      top: 120,
      bottom: 1040,
      colours: ['#9a7f90', '#ffcf9a'],
      length: [360, 800],
      depth: [34, 84],
      opacity: 0.75,
    }) +
    disc(sheet, 900, 960, 104, '#ffe3a0', '#ff9440') +
    city(1180, 15, 0.62, [60, 260]) +
    move(1030, 1240, towerCrane(430, mix('#6a4a68', air, 0.55), mix('#ffe0a8', air, 0.3), 60), 0.52, 'scale(-1 1)') +
    haze(sheet, '#ffcf94', 860, 1200, 1400, 0.6) +
    city(1330, 11, 0.3, [60, 220]) +
    haze(sheet, '#ffb878', 1100, 1380, 1560, 0.5) +
    city(1480, 9, 0.1, [60, 170]) +
    move(836, 1560, towerCrane(1130, '#33203a', '#ffcf8a', 52), 1) +
    storeys(sheet) +
    netting() +
    crew(150, 1.02, { pose: 'standing', head: 'helmet' }) +
    crew(226, 1.05, { pose: 'pointing', head: 'helmet' }) +
    crew(470, 1, { pose: 'cheering', head: 'helmet' }, true) +
    crew(560, 1.03, { pose: 'walking', head: 'helmet' }, true) +
    flock(random, { count: 9, x: [300, 70, 30], y: [220, 420], size: [10, 24], colour: '#4a4560' }) +
    circle(836, 245, 7, ink.coral) +
    glow(sheet, 836, 245, 44, '#ff6a4a', 0.9) +
    glow(sheet, 900, 960, 760, '#ff9a4c', 0.4)
  )
}

export const craneAtWork: Scene = { width: 1200, height: 1500, seed: 89, draw }
