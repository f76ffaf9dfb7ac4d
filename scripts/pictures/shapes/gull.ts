import { shape } from '../markup.ts'
import { many, type Random } from '../random.ts'

/** A gull seen from afar; `beat` from -1 (wings down) to 1 (wings up). */
export const gull = (x: number, y: number, size: number, colour: string, beat: number): string => {
  const tip = -beat * 0.42 * size
  const wing = (side: number): string =>
    `M${x} ${y}C${x + side * size * 0.25} ${y - size * 0.34} ${x + side * size * 0.5} ${y - size * 0.3 + tip * 0.4} ${x + side * size} ${y + tip}` +
    `C${x + side * size * 0.6} ${y - size * 0.16 + tip * 0.5} ${x + side * size * 0.3} ${y - size * 0.12} ${x} ${y + size * 0.14}Z`
  return shape(wing(1) + wing(-1), colour)
}

export interface Flock {
  readonly count: number
  /** Where the first flies, how far on each next one, and how far they stray from that. */
  readonly x: readonly [first: number, step: number, sway: number]
  readonly y: readonly [number, number]
  readonly size: readonly [number, number]
  readonly colour: string
}

export const flock = (random: Random, { count, x: [first, step, sway], y, size, colour }: Flock): string =>
  many(count, (index) =>
    gull(first + index * step + random.range(-sway, sway), random.range(...y), random.range(...size), colour, random.range(-1, 1)),
  )
