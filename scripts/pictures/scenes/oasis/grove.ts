import type { Point } from '../../curve.ts'
import { move } from '../../markup.ts'
import { darker, ink, mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { frond, type Greens, palm, reeds } from '../../shapes/palm.ts'
import type { Sheet } from '../../sheet.ts'

export const shore = 664

const near: Greens = { deep: '#12302c', middle: '#24533f', bright: '#7d793a', trunk: ink.clay, fruit: '#d9863a' }

const hazy = (greens: Greens, share: number): Greens => ({
  deep: mix(greens.deep, '#e0a878', share),
  middle: mix(greens.middle, '#e0a878', share),
  bright: mix(greens.bright, '#f2c489', share),
  trunk: mix(greens.trunk, '#e0a878', share),
})

export const grove = (sheet: Sheet): string => {
  const at = (x: number, y: number, height: number, lean: number, size: number, greens: Greens): string =>
    move(x, y, palm(sheet, height, lean, size, greens))
  return (
    at(690, 642, 120, 14, 62, hazy(near, 0.5)) +
    at(628, 640, 92, -12, 56, hazy(near, 0.5)) +
    at(760, 640, 84, 20, 50, hazy(near, 0.52)) +
    at(360, 655, 250, -52, 128, hazy(near, 0.22)) +
    at(470, 655, 180, 36, 110, hazy(near, 0.26)) +
    at(1290, 668, 330, 74, 165, hazy(near, 0.14)) +
    at(1010, 662, 300, -34, 150, hazy(near, 0.16)) +
    at(1150, 674, 500, -66, 205, near) +
    at(208, 676, 400, 60, 190, near) +
    at(1222, 676, 230, 96, 150, near)
  )
}

export const bushes = (sheet: Sheet): string => {
  const { random } = sheet
  const along = (left: number, right: number, count: number): Point[] =>
    times(count, () => [random.range(left, right), shore + random.range(4, 16)])
  const low = (x: number, size: number, colour: string): string =>
    move(
      x,
      shore + 8,
      many(7, (index) => frond(random, -2.9 + index * 0.44, size * random.range(0.8, 1.1), colour, 0.25)),
    )
  return (
    low(90, 74, near.deep) +
    low(290, 62, near.middle) +
    low(1090, 70, near.deep) +
    low(1330, 90, near.deep) +
    low(1240, 64, near.middle) +
    low(420, 46, mix(near.middle, '#e0a878', 0.3)) +
    reeds(random, along(-10, 470, 130), 40, darker(near.middle, 0.2)) +
    reeds(random, along(960, 1510, 150), 46, near.deep) +
    reeds(random, along(930, 1400, 50), 36, near.bright)
  )
}
