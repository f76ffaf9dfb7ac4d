import { cloud, filtered } from '../../effects.ts'
import { circle, group, rect } from '../../markup.ts'
import { times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const milkyWay = (sheet: Sheet): string => {
  const { random } = sheet
  const band = (half: number, colour: string, strength: number): string =>
    sheet.span(
      [`${colour} 0 0`, `${colour} ${0.5 - half} 0`, `${colour} 0.5 ${strength}`, `${colour} ${0.5 + half} 0`, `${colour} 1 0`],
      [0, -320],
      [0, 320],
    )
  const belt = (paint: string): string => rect(-1200, -320, 2400, 640, paint)
  const dust = times(1500, () => {
    const across = (random.next() + random.next() + random.next() - 1.5) * 190
    return circle(random.range(-1100, 1100), across, 0.4 + random.next() ** 4 * 1.5, random.pick(['#fff3d6', '#cfe0ff', '#ffd9b0']), {
      opacity: random.range(0.3, 0.95).toFixed(2),
    })
  }).join('')
  const lane = filtered(cloud(sheet, '#141b42', 0.003, 0.014, 0.47, 0.7, 31), belt(band(0.13, '#fff', 0.85)))
  return group(
    belt(band(0.42, '#4b5aa0', 0.55)) +
      belt(band(0.22, '#c48aa0', 0.5)) +
      filtered(cloud(sheet, '#ffdcb8', 0.004, 0.009, 0.36, 0.72, 12), belt(band(0.26, '#fff', 1))) +
      dust +
      lane,
    { transform: 'translate(770 300) rotate(-33)' },
  )
}
