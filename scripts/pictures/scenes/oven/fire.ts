import { blur, filtered } from '../../effects.ts'
import { circle, group, rect, shape, stroke } from '../../markup.ts'
import { many, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

/** A tongue of fire from its foot, leaning by `lean`. */
const tongue = (x: number, y: number, wide: number, tall: number, lean: number): string =>
  `M${x - wide} ${y}C${x - wide * 1.3} ${y - tall * 0.35} ${x - wide * 0.2 + lean * 0.3} ${y - tall * 0.5} ${x + lean} ${y - tall}C${x + wide * 0.5 + lean * 0.5} ${y - tall * 0.62} ${x + wide * 1.4} ${y - tall * 0.4} ${x + wide} ${y}Z`

export const fire = (sheet: Sheet): string => {
  const { random } = sheet
  const layer = (count: number, colour: string, wide: number, tall: number, spread: number, seed: number): string =>
    shape(
      times(count, (index) => {
        const share = (index + 0.5) / count - 0.5
        return tongue(
          600 + share * spread * 2,
          690,
          wide * random.range(0.7, 1.2),
          tall * (1 - Math.abs(share) * 1.1) * random.range(0.75, 1.15),
          Math.sin(index * 2.1 + seed) * wide * 0.9,
        )
      }).join(''),
      colour,
    )
  const logs = many(5, (index) =>
    group(
      rect(-150, -20, 300, 40, sheet.fade(['#5a2f1d', '#1c0c0a']), { rx: 18 }) +
        circle(-140, 0, 19, '#f0a04a') +
        circle(-140, 0, 11, '#8a3a1c') +
        stroke('M-110 -14H120', '#ff8a3a', 4, { opacity: 0.75 }),
      { transform: `translate(${520 + index * 44} ${684 + (index % 2) * 14}) rotate(${-16 + index * 9})` },
    ),
  )
  return (
    filtered(blur(sheet, 2), layer(9, '#c4361c', 62, 330, 230, 1)) +
    filtered(blur(sheet, 1.4), layer(9, '#ee6a24', 50, 270, 200, 2) + layer(8, '#ffa238', 40, 210, 170, 3)) +
    layer(7, '#ffd568', 28, 150, 130, 4) +
    layer(5, '#fff6c4', 16, 84, 80, 5) +
    logs +
    many(60, () =>
      circle(600 + random.range(-230, 230), 690 - random.next() ** 1.4 * 330, random.range(1, 3.4), '#ffe29a', {
        opacity: random.range(0.5, 1).toFixed(2),
      }),
    )
  )
}
