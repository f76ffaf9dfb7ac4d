/** A coral reef under sunlit water, a turtle passing over it. */
import { type Point, trace, under } from '../curve.ts'
import { blur, cloud, filtered, glow } from '../effects.ts'
import { circle, move, rect, shape } from '../markup.ts'
import { darker, ink } from '../palette.ts'
import { many } from '../random.ts'
import { bubbles, fish } from '../shapes/coral.ts'
import { beam } from '../shapes/light.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { garden } from './reef/garden.ts'
import { turtle } from './reef/turtle.ts'

const deep = '#0e5570'

const school = (
  sheet: Sheet,
  x: number,
  y: number,
  count: number,
  spread: readonly [number, number],
  size: number,
  colour: string,
  flip: boolean,
): string =>
  many(count, () => {
    const { random } = sheet
    const [dx, dy] = [(random.next() + random.next() - 1) * spread[0], (random.next() + random.next() - 1) * spread[1]]
    return move(
      x + dx,
      y + dy,
      fish(colour, darker(colour, 0.2), undefined),
      size * random.range(0.7, 1.2),
      `${flip ? 'scale(-1 1)' : ''} rotate(${random.range(-10, 6).toFixed(1)})`,
    )
  })

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const rays = filtered(
    blur(sheet, 10),
    many(10, (index) => {
      const [top, foot] = [430 + index * 72, 30 + index * 168]
      const wide = random.range(18, 52)
      return beam(sheet, [top, -40, wide * 0.4], [foot, 900, wide * 2.4], ['#f3ffe2 0 0.5', '#bff0dc 0.7 0.1', '#bff0dc 1 0'])
    }),
  )
  const surface = filtered(
    cloud(sheet, '#f6ffe6', 0.006, 0.022, 0.5, 0.62, 9),
    rect(-40, -40, 1580, 260, sheet.span(['#fff 0 0.95', '#fff 1 0'], [0, -40], [0, 220])),
  )
  const far: Point[] = trace('-60,640 140,560 320,590 480,680 640,740 820,730 980,660 1150,600 1320,560 1560,600')
  const specks = many(170, () =>
    circle(random.range(0, 1500), random.range(120, 980), random.range(0.8, 2.4), '#e8fff2', {
      opacity: random.range(0.15, 0.5).toFixed(2),
    }),
  )
  const near = [
    [420, 560, 0.95, false],
    [560, 640, 0.7, false],
    [1010, 590, 0.9, true],
    [900, 690, 0.7, true],
    [690, 760, 0.8, false],
    [330, 640, 0.6, false],
  ] as const
  return (
    sheet.cover(sheet.span(['#a9e6d4', '#4cb7b5', '#1f7f92', '#0f4e6c', '#0b2c4c'], [0, 0], [0, 1000])) +
    glow(sheet, 720, -40, 640, '#f6ffe0', 0.9) +
    surface +
    shape(under(far, 1020), sheet.span([`${deep} 0 0.55`, '#0b2c4c 1 0.9'], [0, 560], [0, 900])) +
    rays +
    school(sheet, 1060, 330, 70, [300, 90], 0.24, '#bfe6dc', true) +
    school(sheet, 300, 420, 44, [190, 70], 0.3, '#f2d28a', false) +
    move(760, 350, turtle(sheet), 1.55, 'rotate(-8)') +
    garden(sheet) +
    near.map(([x, y, size, flip]) => move(x, y, fish(ink.saffron, '#d9703a', ink.cream), size, flip ? 'scale(-1 1)' : '')).join('') +
    move(1130, 470, fish('#2f5fa0', '#f0c24a', '#12264e'), 1.1, 'scale(-1 1)') +
    move(1200, 520, fish('#2f5fa0', '#f0c24a', '#12264e'), 0.85, 'scale(-1 1)') +
    bubbles(random, 640, 800, 14) +
    bubbles(random, 1240, 700, 10) +
    specks +
    sheet.cover(sheet.round(['#06203a 0.5 0', '#06203a 1 0.6'], 0.5, 0.4, 0.75))
  )
}

export const coralReef: Scene = { width: 1500, height: 1000, seed: 58, draw }
