import { shape, stroke } from '../../markup.ts'
import { times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const audience = (sheet: Sheet): string => {
  const { random } = sheet
  const row = (y: number, gap: number, size: number, tone: string, rim: string): string =>
    times(Math.ceil(1600 / gap) + 1, (index) => {
      const x = index * gap - 30 + random.range(-8, 8)
      const head = random.range(0.9, 1.1) * size
      const veil = random.chance(0.35)
      const bust = veil
        ? `M${x - head * 2.1} ${y + head * 4}C${x - head * 2} ${y + head * 1.6} ${x - head * 1.3} ${y + head} ${x - head * 1.16} ${y - head * 0.1}C${x - head * 1.1} ${y - head * 1.5} ${x + head * 1.1} ${y - head * 1.5} ${x + head * 1.16} ${y - head * 0.1}C${x + head * 1.3} ${y + head} ${x + head * 2} ${y + head * 1.6} ${x + head * 2.1} ${y + head * 4}Z`
        : `M${x - head * 2.2} ${y + head * 4}C${x - head * 2.2} ${y + head * 1.8} ${x - head * 1.2} ${y + head * 1.5} ${x - head * 0.5} ${y + head * 1.2}L${x - head * 0.5} ${y + head * 0.6}C${x - head * 1.2} ${y} ${x - head * 1} ${y - head * 1.25} ${x} ${y - head * 1.25}C${x + head} ${y - head * 1.25} ${x + head * 1.2} ${y} ${x + head * 0.5} ${y + head * 0.6}L${x + head * 0.5} ${y + head * 1.2}C${x + head * 1.2} ${y + head * 1.5} ${x + head * 2.2} ${y + head * 1.8} ${x + head * 2.2} ${y + head * 4}Z`
      return shape(bust, tone) + stroke(bust.replace('Z', ''), rim, 1.5, { opacity: 0.5 })
    }).join('')
  const chairs = (y: number, gap: number, tone: string): string =>
    times(Math.ceil(1600 / gap) + 1, (index) =>
      shape(
        `M${index * gap - gap * 0.42 - 30} ${y + 160}V${y + 30}C${index * gap - gap * 0.42 - 30} ${y} ${index * gap + gap * 0.42 - 30} ${y} ${index * gap + gap * 0.42 - 30} ${y + 30}V${y + 160}Z`,
        tone,
      ),
    ).join('')
  return (
    row(836, 74, 19, '#2a1019', '#d98a5c') +
    chairs(862, 74, '#3d131b') +
    row(892, 96, 25, '#1c0a12', '#b96a4c') +
    chairs(926, 96, '#2a0c14') +
    row(962, 124, 33, '#10060c', '#8a4a3c')
  )
}
