/** A brass astrolabe over an old chart of the sky. */
import type { Point } from '../curve.ts'
import { blur, filtered, glow, mottle } from '../effects.ts'
import { circle, move, stroke } from '../markup.ts'
import { ink, lighter } from '../palette.ts'
import { times } from '../random.ts'
import { stars } from '../shapes/sky.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { limb, on, plate, throne } from './astrolabe/plate.ts'
import { rule, web } from './astrolabe/web.ts'

const [cx, cy] = [600, 650]

/** The star chart behind: rings of the sky, and invented constellations. */
const chart = (sheet: Sheet): string => {
  const { random } = sheet
  const rings =
    times(8, (index) =>
      circle(cx, cy, 240 + index * 92, 'none', { stroke: '#d9b878', 'stroke-width': index % 3 === 0 ? 2 : 1, opacity: 0.38 }),
    ).join('') +
    stroke(
      times(24, (index) => {
        const [x1, y1] = on(index / 24, 240, cx, cy)
        const [x2, y2] = on(index / 24, 1000, cx, cy)
        return `M${x1.toFixed(0)} ${y1.toFixed(0)}L${x2.toFixed(0)} ${y2.toFixed(0)}`
      }).join(''),
      '#d9b878',
      1,
      { opacity: 0.26 },
    ) +
    circle(cx + 150, cy - 80, 620, 'none', { stroke: '#d98a5a', 'stroke-width': 1.6, opacity: 0.5, 'stroke-dasharray': '10 8' })
  const figure = (x: number, y: number, spread: number): string => {
    const spots = times(random.int(5, 7), (index): Point => [
      x + (index - 3) * spread * 0.36 + random.range(-0.14, 0.14) * spread,
      y + random.range(-0.5, 0.5) * spread,
    ])
    return (
      stroke(spots.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px.toFixed(0)} ${py.toFixed(0)}`).join(''), '#f3d9a0', 1.6, {
        opacity: 0.6,
      }) + spots.map(([px, py]) => circle(px, py, random.range(3, 6), '#fff3d0') + glow(sheet, px, py, 20, '#ffe3a0', 0.7)).join('')
    )
  }
  return (
    sheet.cover(sheet.round(['#2b4a78', '#1a2f5c', '#101c40', '#0a1028'], 0.4, 0.4, 0.8)) +
    stars(sheet, 320, 1500) +
    rings +
    figure(150, 190, 190) +
    figure(1050, 200, 180) +
    figure(140, 1060, 190) +
    figure(1070, 1080, 190) +
    figure(110, 620, 130) +
    figure(1110, 640, 130)
  )
}

const draw = (sheet: Sheet): string =>
  chart(sheet) +
  filtered(
    blur(sheet, 26),
    circle(cx + 26, cy + 40, 404, '#040716', { opacity: 0.85 }) + circle(cx + 20, cy - 440, 90, '#040716', { opacity: 0.6 }),
  ) +
  move(cx, cy, throne(sheet) + filtered(mottle(sheet, 0.02, 0.02, 0.45), limb(sheet)) + plate(sheet) + web(sheet) + rule(sheet)) +
  glow(sheet, 400, 400, 620, lighter(ink.honey, 0.3), 0.3) +
  sheet.cover(sheet.round(['#060a1c 0.55 0', '#060a1c 1 0.75'], 0.48, 0.5, 0.74))

export const astrolabe: Scene = { width: 1200, height: 1200, seed: 46, draw }
