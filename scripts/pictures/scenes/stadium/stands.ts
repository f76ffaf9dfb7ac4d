import { closed, line, type Point } from '../../curve.ts'
import { blur, filtered, glow } from '../../effects.ts'
import { circle, rect, shape, stroke } from '../../markup.ts'
import { darker, ink } from '../../palette.ts'
import { inTurn, many, times } from '../../random.ts'
import { beam } from '../../shapes/light.ts'
import type { Sheet } from '../../sheet.ts'

/** A point of the bowl of stands: `turn` from 0 (left) to 1 (right), `rise` from 0 (pitch) to 1 (roof). */
const bowl = (turn: number, rise: number): Point => {
  const angle = Math.PI * (1.04 + turn * 0.92)
  const [rx, ry] = [790 + rise * 330, 96 + rise * 26]
  return [800 + Math.cos(angle) * rx, 556 - rise * 236 + Math.sin(angle) * ry]
}

const tier = (low: number, high: number, steps = 40): string =>
  closed([...times(steps + 1, (index) => bowl(index / steps, low)), ...times(steps + 1, (index) => bowl(1 - index / steps, high))])

const crowd = (sheet: Sheet, low: number, high: number): string => {
  const { random } = sheet
  const colours = ['#f6d9a5', '#c4543f', '#e8e2d2', '#2f8a8c', '#e9a24a', '#8d5a6d', '#3d5878'] as const
  return colours
    .map((colour) => {
      const dots = times(760, () => {
        const row = Math.floor(random.range(0, 15)) / 15
        const [x, y] = bowl(random.range(0.01, 0.99), low + (high - low) * (0.08 + row * 0.86))
        const size = random.range(1.2, 2.3)
        return `M${(x - size).toFixed(1)} ${y.toFixed(1)}a${size.toFixed(1)} ${size.toFixed(1)} 0 1 0 ${(size * 2).toFixed(1)} 0a${size.toFixed(1)} ${size.toFixed(1)} 0 1 0 ${(-size * 2).toFixed(1)} 0`
      })
      return shape(dots.join(''), darker(colour, 0.28), { opacity: 0.85 })
    })
    .join('')
}

export const stands = (sheet: Sheet): string => {
  const deck = (low: number, high: number): string =>
    shape(tier(low, high), sheet.span(['#0f1c38', '#27375e', '#35506f'], [0, 200], [0, 470]))
  const phones = many(90, () => {
    const [x, y] = bowl(sheet.random.next(), sheet.random.range(0.1, 0.9))
    return circle(x, y, 1.5, '#fffbe8')
  })
  return (
    deck(0.04, 0.46) +
    crowd(sheet, 0.04, 0.46) +
    shape(tier(0.46, 0.53), '#0b1630') +
    stroke(line(times(41, (index) => bowl(index / 40, 0.5))), '#6fd0c8', 4, { opacity: 0.85 }) +
    deck(0.53, 0.94) +
    crowd(sheet, 0.53, 0.94) +
    phones +
    shape(tier(0.94, 1.2), sheet.span(['#1b2a4c', '#0a1328'], [0, 120], [0, 330])) +
    stroke(line(times(61, (index) => bowl(index / 60, index % 2 === 0 ? 0.97 : 1.18))), '#41597f', 1.6, { opacity: 0.7 }) +
    stroke(line(times(41, (index) => bowl(index / 40, 1.2))), '#5f7aa0', 3) +
    many(46, (index) => {
      const [x, y] = bowl((index + 0.5) / 46, 0.95)
      return rect(x - 7, y - 3, 14, 5, '#fff6d6')
    }) +
    filtered(blur(sheet, 9), stroke(line(times(41, (index) => bowl(index / 40, 0.93))), '#ffe9b0', 12, { opacity: 0.55 })) +
    shape(tier(-0.1, 0.045), '#0b1a30') +
    many(24, (index) =>
      stroke(
        line([bowl((index + 0.1) / 24, -0.02), bowl((index + 0.86) / 24, -0.02)]),
        inTurn([ink.coral, ink.lagoon, ink.honey], index),
        11,
        { opacity: 0.55, 'stroke-linecap': 'butt' },
      ),
    )
  )
}

export const floodlight = (sheet: Sheet, x: number, top: number, aim: number): string => {
  const lamps = many(4, (row) => many(6, (column) => circle(x - 50 + column * 20, top + row * 17, 7.4, '#fffdf0')))
  const light = beam(sheet, [x, top + 30, 56], [aim, 760, 320], ['#fff3c8 0 0.42', '#fff3c8 0.55 0.1', '#fff3c8 1 0'])
  return (
    stroke(
      `M${x - 12} ${top + 60}L${x - 20} 330M${x + 12} ${top + 60}L${x + 20} 330M${x - 14} 150L${x + 16} 220L${x - 18} 290`,
      '#33466b',
      5,
    ) +
    rect(x - 64, top - 14, 128, 80, '#22324f') +
    filtered(blur(sheet, 16), light) +
    lamps +
    glow(sheet, x, top + 26, 300, '#fff0c0', 0.85)
  )
}
