import { closed, type Point, smooth, trace } from '../../curve.ts'
import { clipped, filtered, glow, mottle } from '../../effects.ts'
import { ellipse, polygon, rect, shape, stroke } from '../../markup.ts'
import { ink } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { foliage } from '../../shapes/tree.ts'
import type { Sheet } from '../../sheet.ts'

/** The waterline of the bay, from the far cape on the right, round, to the near cliff on the left. */
export const shore: readonly Point[] = trace(
  '2160,372 1960,366 1800,378 1640,392 1500,402 1380,396 1260,408 1120,430 960,446 820,474 700,520 640,580 650,640 720,700 780,770 760,850 700,940',
)

export const houses = (sheet: Sheet): string => {
  const { random } = sheet
  const lots = times(230, () => {
    const share = random.range(0.44, 0.67)
    const place = share * (shore.length - 1)
    const [x1, y1] = shore[Math.floor(place)] ?? [0, 0]
    const [x2, y2] = shore[Math.floor(place) + 1] ?? [x1, y1]
    const part = place - Math.floor(place)
    const up = random.next() ** 1.3
    return { x: x1 + (x2 - x1) * part - up * 260 * (share - 0.2), y: y1 + (y2 - y1) * part - 8 - up * 96, size: 0.45 + (share - 0.4) * 3.4 }
  })
    .filter(({ x, y }) => x > 150 && y > 372)
    .toSorted((a, b) => a.y - b.y)
  return lots
    .map(({ x, y, size }) => {
      const [wide, tall] = [random.range(20, 36) * size, random.range(16, 34) * size]
      const cupola = shape(
        `M${x + wide * 0.12} ${y - tall}C${x + wide * 0.12} ${y - tall - wide * 0.5} ${x + wide * 0.88} ${y - tall - wide * 0.5} ${x + wide * 0.88} ${y - tall}Z`,
        sheet.fade(['#5fa8b0', '#2a6a7c'], 'right'),
      )
      const gable = polygon(
        [
          [x - 2, y - tall],
          [x + wide / 2, y - tall - 8 * size],
          [x + wide + 2, y - tall],
        ],
        '#d97a52',
      )
      const top = random.pick(['', '', '', '', '', cupola, gable, gable])
      return (
        top +
        rect(x, y - tall, wide, tall + 3, sheet.fade(['#fffaf0', '#f3dcc0', '#c9a9a0'], 'right')) +
        many(3, (k) => rect(x + wide * (0.14 + k * 0.28), y - tall * 0.72, wide * 0.12, tall * 0.28, '#5a7a8a', { opacity: 0.8 })) +
        (random.chance(0.16) ? foliage(random, x + wide * 1.1, y - 4 * size, 9 * size, 7 * size, 26, 2.6 * size, '#4f7050') : '')
      )
    })
    .join('')
}

export const land = (sheet: Sheet): string => {
  const { random } = sheet
  const hills = closed([
    [2160, 372],
    ...shore.slice(1),
    [-60, 940],
    [-60, 250],
    [120, 240],
    [300, 280],
    [470, 300],
    [640, 330],
    [820, 352],
    [1000, 366],
    [1200, 364],
    [1400, 356],
    [1600, 352],
    [1800, 356],
    [2160, 352],
  ])
  const greens = many(150, () => {
    const x = random.range(-20, 700)
    const y = 316 + random.next() ** 1.5 * 600
    const size = 9 + (y - 320) * 0.05
    return (
      ellipse(x + size * 0.5, y + size * 0.5, size * 1.2, size * 0.4, '#3a4a30', { opacity: 0.35 }) +
      foliage(random, x, y, size, size * 0.72, 90, size * 0.17, random.pick(['#47663f', '#3a5a3c', '#5a7040'])) +
      foliage(random, x - size * 0.25, y - size * 0.3, size * 0.7, size * 0.44, 40, size * 0.16, '#8f9a54')
    )
  })
  const beach =
    stroke(smooth(shore.slice(8, 17)), '#f6dfae', 26, { opacity: 0.95 }) +
    stroke(smooth(shore.slice(4, 10)), '#f6dfae', 9, { opacity: 0.9 })
  const fold = (points: readonly Point[], paint: string): string => shape(`${smooth(points)}Z`, paint, { opacity: 0.5 })
  const folds =
    fold(trace('-60,420 140,380 320,420 420,520 300,620 100,640 -60,700'), '#a9a060') +
    fold(trace('60,300 260,300 440,350 560,420 420,460 200,400'), '#d9b878') +
    fold(trace('-60,700 160,660 380,640 560,700 600,800 400,900 -60,920'), '#6f7f4e')
  return (
    clipped(
      sheet.clip(shape(hills, '#fff')),
      filtered(
        mottle(sheet, 0.006, 0.012, 0.6),
        sheet.cover(sheet.span(['#cdbd8c', '#a9a568', '#6f7f50', '#3f5a40'], [0, 260], [0, 900])),
      ) +
        folds +
        greens,
    ) + beach
  )
}

export const road = (sheet: Sheet): string => {
  const path = smooth(trace('2160,360 1700,372 1380,384 1100,402 840,440 640,492 540,560 560,640 640,720 600,800 470,850 330,900 280,940'))
  const near = smooth(trace('640,492 540,560 560,640 640,720 600,800 470,850 330,900 280,940'))
  const cars = (
    [
      [548, 600, ink.coral],
      [624, 690, ink.cream],
      [520, 836, ink.teal],
      [720, 466, ink.honey],
    ] as const
  )
    .map(([x, y, colour]) => rect(x - 9, y - 7, 18, 8, colour, { rx: 3 }))
    .join('')
  return (
    stroke(path, '#f0d9b0', 5) +
    stroke(near, '#f0d9b0', 17) +
    stroke(near, '#8a7f80', 12) +
    stroke(near, '#fff3d6', 1.6, { 'stroke-dasharray': '10 10' }) +
    cars +
    glow(sheet, 560, 640, 200, '#fff0cc', 0.12)
  )
}
