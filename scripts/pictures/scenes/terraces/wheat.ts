import { type Point, taper } from '../../curve.ts'
import { group, shape, stroke } from '../../markup.ts'
import { mix } from '../../palette.ts'
import { many, type Random, times } from '../../random.ts'

export const wheat = (
  random: Random,
  top: (x: number) => number,
  bottom: (x: number) => number,
  size: number,
  colour: string,
  count: number,
): string =>
  shape(
    times(count, () => {
      const x = random.range(-10, 1610)
      const y = top(x) + (bottom(x) - top(x)) * random.next()
      const [tall, lean] = [size * random.range(0.6, 1.2), size * random.range(-0.1, 0.4)]
      return `M${(x - size * 0.08).toFixed(1)} ${y.toFixed(1)}L${(x + lean).toFixed(1)} ${(y - tall).toFixed(1)}L${(x + size * 0.1).toFixed(1)} ${y.toFixed(1)}Z`
    }).join(''),
    colour,
    { opacity: 0.75 },
  )

/** One ear of wheat on its stalk, the foot at 0. */
export const ear = (random: Random, tall: number, lean: number, colour: string, light: string): string => {
  const tip: Point = [lean, -tall]
  const stalk = shape(
    taper(
      [
        [0, 0],
        [lean * 0.2, -tall * 0.5],
        [lean * 0.75, -tall * 0.84],
      ],
      [4, 3, 2.4],
    ),
    colour,
  )
  const size = tall / 230
  const grains = many(8, (index) => {
    const [x, y] = [lean * (0.74 + index * 0.036), -tall * (0.8 + index * 0.026)]
    const spike = (side: number): string =>
      shape(
        `M${x} ${y}q${side * 13 * size} ${-3 * size} ${side * 10 * size} ${-20 * size}q${-side * 9 * size} ${6 * size} ${-side * 10 * size} ${20 * size}Z`,
        side > 0 ? light : mix(light, colour, 0.55),
      ) +
      stroke(`M${x + side * 10 * size} ${y - 19 * size}l${side * 12 * size + random.range(-2, 2)} ${-40 * size}`, light, 1.1, {
        opacity: 0.75,
      })
    return spike(1) + spike(-1)
  })
  return stalk + group(grains) + stroke(`M${tip[0]} ${tip[1]}l4 -36`, light, 1.2)
}
