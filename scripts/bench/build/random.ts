/** Seeded chance: the same seed always draws the same picture. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  range(low: number, high: number): number {
    return low + this.next() * (high - low)
  }

  /** A whole number from low up to high, both included. */
  int(low: number, high: number): number {
    return Math.floor(this.range(low, high + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.int(0, items.length - 1)] ?? items[0]
  }

  /** Smooth noise over a line, roughly -1 to 1, for ridges, folds and shores. */
  contour(octaves = 4): (x: number) => number {
    const knots = Array.from({ length: 256 }, () => this.range(-1, 1))
    const knot = (index: number): number => knots[index & 255] ?? 0
    const smooth = (x: number): number => {
      const cell = Math.floor(x)
      const part = x - cell
      const ease = part * part * (3 - 2 * part)
      return knot(cell) * (1 - ease) + knot(cell + 1) * ease
    }
    return (x) => {
      let sum = 0
      for (let octave = 0, size = 1; octave < octaves; octave += 1, size /= 2) {
        sum += smooth(x / size + octave * 37.7) * size
      }
      return sum / 1.6
    }
  }
}

/** The items in turn, from the first again after the last. */
export const inTurn = <Item>(items: readonly [Item, ...Item[]], index: number): Item =>
  items[index % items.length] ?? items[0]

/** `count` values, each made from its index. */
export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => make(index))

/** The markup of `count` things, joined. */
export const many = (count: number, make: (index: number) => string): string => times(count, make).join('')

/** `count` places strewn over a rectangle. */
export const scatter = (
  random: Random,
  count: number,
  x: readonly [number, number],
  y: readonly [number, number],
): [number, number][] => times(count, () => [random.range(...x), random.range(...y)])
