import { type Point, smooth } from '../../curve.ts'
import { group, move, shape, stroke } from '../../markup.ts'
import { ink, mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import { camel } from '../../shapes/camel.ts'
import { person } from '../../shapes/people.ts'

export const crest = (x: number): number => 606 - 150 * Math.exp(-(((x - 1500) / 520) ** 2)) - 30 * Math.sin(x / 340) - (x - 1050) * 0.02

export const caravan = (): string => {
  const tone = '#33192a'
  const loads = [ink.wine, ink.teal, ink.brick, ink.ochre] as const
  const walker = (x: number, mark: string, size: number): string => {
    const y = crest(x) + 7
    const shade = group(mark, { transform: `translate(${x} ${y}) scale(${size}) matrix(1 0 1.7 -0.42 0 0)`, opacity: 0.28 })
    return shade + move(x - 1.4, y - 1, mark.replaceAll(tone, '#ffcf8a'), size) + move(x, y, mark, size)
  }
  const camels = times(7, (index) =>
    walker(980 + index * 104, camel(tone, Math.sin(index * 2.4), mix(loads[index % 4] ?? ink.wine, tone, 0.35)), 0.84),
  ).join('')
  const riders = [1188, 1500]
    .map((x) =>
      walker(
        x + 2,
        group(person(tone, { pose: 'reading', wear: 'robe', head: 'scarf' }), { transform: 'translate(-8 -54) scale(0.8)' }),
        0.84,
      ),
    )
    .join('')
  const guides = [922, 1716, 1772]
    .map((x, index) => walker(x, person(tone, { pose: index === 2 ? 'pointing' : 'walking', wear: 'robe', head: 'scarf' }), 0.62))
    .join('')
  const rope = stroke(
    smooth(
      times(20, (index): Point => {
        const x = 1030 + index * 31
        return [x, crest(x) - 40 + Math.abs(Math.sin((index * 31 * Math.PI) / 104)) * 9]
      }),
    ),
    tone,
    1.4,
    { opacity: 0.7 },
  )
  return rope + camels + riders + guides
}

export const prints = (): string =>
  many(46, (index) => {
    const x = 905 - index * 21
    const y = crest(x) + 12 + index * 0.9
    return shape(`M${x} ${y}q6 -4 12 0q-6 4 -12 0Z`, '#7a3a3c', { opacity: Math.max(0, 0.6 - index * 0.011).toFixed(2) })
  })
