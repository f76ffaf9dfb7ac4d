import { taper, smooth, type Point } from '../curve.ts'
import { circle, ellipse, group, shape, stroke } from '../markup.ts'
import { darker, lighter } from '../palette.ts'
import { many, times, type Random } from '../random.ts'
import type { Sheet } from '../sheet.ts'

const twig = (random: Random, x: number, y: number, angle: number, long: number, thick: number, depth: number): string => {
  const [ex, ey] = [x + Math.cos(angle) * long, y + Math.sin(angle) * long]
  const bend: Point = [(x + ex) / 2 + random.range(-0.12, 0.12) * long, (y + ey) / 2 + random.range(-0.1, 0.1) * long]
  const own = `${taper([[x, y], bend, [ex, ey]], [thick, thick * 0.85, thick * 0.72])}M${ex - thick * 0.36} ${ey}a${thick * 0.36} ${thick * 0.36} 0 1 0 ${thick * 0.72} 0a${thick * 0.36} ${thick * 0.36} 0 1 0 ${-thick * 0.72} 0`
  if (depth === 0) return own
  return (
    own +
    times(random.int(2, 3), (index) =>
      twig(random, ex, ey, angle + (index - 0.6) * random.range(0.5, 0.8), long * random.range(0.66, 0.84), thick * 0.74, depth - 1),
    ).join('')
  )
}

/** Branching coral from its foot at 0,0, about `size` tall. */
export const staghorn = (sheet: Sheet, size: number, colour: string): string => {
  const path = times(4, (index) =>
    twig(sheet.random, (index - 1.5) * size * 0.05, 0, -Math.PI / 2 + (index - 1.5) * 0.42, size * 0.3, size * 0.085, 3),
  ).join('')
  return (
    shape(path, darker(colour, 0.45), { transform: 'translate(3 2)' }) +
    shape(path, sheet.fade([lighter(colour, 0.35), colour, darker(colour, 0.4)]))
  )
}

/** A sea fan: a flat net of fine branches. */
export const seaFan = (sheet: Sheet, size: number, colour: string): string => {
  const { random } = sheet
  const ribs = times(31, (index) => {
    const turn = -Math.PI / 2 + (index - 15) * 0.078
    const out = size * (0.8 + 0.2 * Math.cos((index - 15) * 0.16)) * random.range(0.88, 1.04)
    return taper(
      [
        [0, 0],
        [Math.cos(turn) * out * 0.4, Math.sin(turn) * out * 0.5],
        [Math.cos(turn) * out, Math.sin(turn) * out],
      ],
      [size * 0.04, size * 0.02, size * 0.008],
    )
  }).join('')
  const hoops = times(20, (index) =>
    smooth(
      times(13, (k): Point => {
        const turn = -Math.PI / 2 + (k - 6) * 0.193
        const out = size * (0.2 + index * 0.037) * (0.8 + 0.2 * Math.cos((k - 6) * 0.4)) + random.range(-3, 3)
        return [Math.cos(turn) * out, Math.sin(turn) * out]
      }),
    ),
  ).join('')
  const web = smooth(
    [
      [0, 0],
      ...times(11, (k): Point => {
        const turn = -Math.PI / 2 + (k - 5) * 0.235
        const out = size * (0.8 + 0.2 * Math.cos((k - 5) * 0.48)) * 0.93
        return [Math.cos(turn) * out, Math.sin(turn) * out]
      }),
    ],
    true,
  )
  return (
    shape(web, darker(colour, 0.3), { opacity: 0.6 }) +
    shape(ribs, lighter(colour, 0.1)) +
    stroke(hoops, colour, size * 0.011, { opacity: 0.8 })
  )
}

/** A rounded brain coral, its grooves winding. */
export const brainCoral = (sheet: Sheet, size: number, colour: string): string => {
  const { random } = sheet
  const grooves = times(16, (index) => {
    const y = -size * (0.06 + index * 0.052)
    const half = size * Math.sqrt(Math.max(0, 1 - ((-y / size) * 1.12) ** 2)) * 0.9
    return smooth(times(15, (k): Point => [(k / 7 - 1) * half, y + random.range(-1, 1) * size * 0.03]))
  }).join('')
  return (
    shape(
      `M${-size} 0C${-size} ${-size * 0.62} ${-size * 0.55} ${-size * 0.92} 0 ${-size * 0.92}C${size * 0.55} ${-size * 0.92} ${size} ${-size * 0.62} ${size} 0Z`,
      sheet.round([`${lighter(colour, 0.4)} 0`, `${colour} 0.6`, `${darker(colour, 0.55)} 1`], 0.4, 0.2, 0.9),
    ) + stroke(grooves, darker(colour, 0.4), size * 0.022, { opacity: 0.6 })
  )
}

/** A clump of tube sponges. */
export const sponges = (sheet: Sheet, size: number, colour: string): string =>
  times(5, (index) => {
    const [x, tall, wide] = [(index - 2) * size * 0.2, size * sheet.random.range(0.55, 1), size * 0.13]
    return (
      shape(
        `M${x * 0.6 - wide * 0.6} 0L${x - wide} ${-tall}H${x + wide}L${x * 0.6 + wide * 0.6} 0Z`,
        sheet.fade([lighter(colour, 0.3), colour, darker(colour, 0.5)], 'right'),
      ) +
      ellipse(x, -tall, wide, wide * 0.4, lighter(colour, 0.45)) +
      ellipse(x, -tall + 1, wide * 0.66, wide * 0.25, darker(colour, 0.65))
    )
  }).join('')

/** A fish facing right, 100 long, with `bars` across it. */
export const fish = (body: string, fin: string, bars: string | undefined): string =>
  group(
    shape('M-34 0C-46 -12 -54 -22 -60 -22C-56 -10 -56 10 -60 22C-54 22 -46 12 -34 0Z', fin) +
      shape('M-10 -22C0 -40 22 -40 32 -24ZM-8 20C0 34 14 34 20 22Z', fin) +
      shape('M-40 0C-22 -30 24 -34 46 -2C24 30 -22 28 -40 0Z', body) +
      (bars === undefined
        ? ''
        : shape(
            'M18 -24C12 -8 12 8 18 22C24 20 27 18 29 16C24 4 24 -8 29 -19ZM-8 -24C-13 -8 -13 8 -8 21C-2 23 2 23 5 23C0 8 0 -8 5 -25Z',
            bars,
          )) +
      circle(34, -5, 4, '#fffaf0') +
      circle(35, -5, 2.2, '#101828') +
      shape('M8 4C14 -2 22 0 24 6C18 12 10 12 8 4Z', fin, { opacity: 0.8 }),
  )

export const bubbles = (random: Random, x: number, y: number, count: number): string =>
  many(count, (index) => {
    const size = random.range(2, 9)
    return circle(x + random.range(-16, 16), y - index * random.range(16, 30), size, '#dff6f2', {
      opacity: 0.28,
      stroke: '#ffffff',
      'stroke-width': 1,
    })
  })
