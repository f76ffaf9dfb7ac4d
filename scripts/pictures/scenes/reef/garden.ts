import { type Point, trace, under } from '../../curve.ts'
import { ellipse, move, shape } from '../../markup.ts'
import { ink, mix } from '../../palette.ts'
import { many } from '../../random.ts'
import { brainCoral, seaFan, sponges, staghorn } from '../../shapes/coral.ts'
import type { Sheet } from '../../sheet.ts'

const misty = (colour: string, far: number): string => mix(colour, '#3fa0a6', far)

const reefBank = (sheet: Sheet, points: readonly Point[], colours: readonly [string, string], bumps: number): string => {
  const { random } = sheet
  const lumps = many(bumps, () => {
    const [x, y] = points[random.int(0, points.length - 1)] ?? [0, 0]
    return ellipse(
      x + random.range(-90, 90),
      y + random.range(0, 60),
      random.range(18, 60),
      random.range(12, 34),
      mix(colours[0], colours[1], random.next()),
    )
  })
  return shape(under(points, 1020), sheet.span(colours, [0, 560], [0, 1000])) + lumps
}

export const garden = (sheet: Sheet): string => {
  const put = (x: number, y: number, mark: string): string => {
    const tone = mix('#2c3a58', '#141a38', Math.min(1, Math.max(0, (y - 700) / 260)))
    return move(x, y, mark) + ellipse(x, y + 5, 92, 15, tone) + ellipse(x - 40, y + 10, 62, 14, mix(tone, '#6f7aa0', 0.14))
  }
  return (
    reefBank(
      sheet,
      trace('-60,620 120,640 300,720 470,800 640,850 860,862 1040,800 1200,720 1380,650 1560,620'),
      [misty('#4f5a78', 0.3), '#1a3350'],
      60,
    ) +
    put(160, 660, seaFan(sheet, 190, misty('#b0588a', 0.18))) +
    put(1330, 690, seaFan(sheet, 210, misty('#d07a4a', 0.15))) +
    put(300, 750, staghorn(sheet, 190, misty(ink.honey, 0.1))) +
    put(1180, 760, staghorn(sheet, 180, misty('#e08a7a', 0.1))) +
    put(470, 820, brainCoral(sheet, 74, misty('#9a8a4a', 0.08))) +
    put(1050, 830, brainCoral(sheet, 62, misty('#7a9a6a', 0.08))) +
    put(640, 862, sponges(sheet, 110, misty('#c98a3e', 0.08))) +
    put(900, 872, staghorn(sheet, 120, misty('#d9c0a0', 0.12))) +
    reefBank(sheet, trace('-60,780 90,800 230,870 380,930 560,980 700,1010'), ['#3a3358', '#141a38'], 40) +
    reefBank(sheet, trace('900,1010 1040,970 1180,900 1320,830 1450,790 1560,780'), ['#3a3358', '#141a38'], 40) +
    put(60, 840, staghorn(sheet, 270, ink.coral)) +
    put(240, 906, brainCoral(sheet, 96, '#b08a3e')) +
    put(390, 960, sponges(sheet, 150, '#9a4a78')) +
    put(150, 960, seaFan(sheet, 170, '#e9a24a')) +
    put(520, 1000, staghorn(sheet, 130, '#e8c9a4')) +
    put(1420, 860, staghorn(sheet, 290, '#e86f58')) +
    put(1270, 920, sponges(sheet, 170, '#d99a3e')) +
    put(1130, 970, brainCoral(sheet, 88, '#5f8f78')) +
    put(1440, 1000, seaFan(sheet, 200, '#a8487a')) +
    put(1010, 1010, staghorn(sheet, 130, '#f0c27a'))
  )
}
