/** The sheet a picture is drawn on: its size, its chance, and the paints defined for it. */
import type { Point } from './curve.ts'
import { element, rect, type Attributes } from './markup.ts'
import { Random } from './random.ts'

export interface Scene {
  readonly width: number
  readonly height: number
  readonly seed: number
  readonly draw: (sheet: Sheet) => string
}

/** A colour, then if need be its place (0 to 1) and its opacity: `#fff`, `#fff 0.5`, `#fff 0.5 0.8`. */
export type Stop = string

const stops = (list: readonly Stop[]): string =>
  list
    .map((stop, index) => {
      const [colour = '', place = index / (list.length - 1), opacity = 1] = stop.split(' ')
      return element('stop', { offset: Number(place), 'stop-color': colour, 'stop-opacity': Number(opacity) })
    })
    .join('')

const directions = { down: [0, 0, 0, 1], right: [0, 0, 1, 0], left: [1, 0, 0, 0], slant: [0, 0, 1, 1], rise: [0, 1, 1, 0] } as const

export class Sheet {
  readonly width: number
  readonly height: number
  readonly random: Random
  readonly #references = new Map<string, string>()
  #definitions = ''

  constructor(width: number, height: number, seed: number) {
    this.width = width
    this.height = height
    this.random = new Random(seed)
  }

  /** Defines something once and answers its reference. */
  define(name: string, attributes: Attributes, inside: string): string {
    const key = element(name, attributes, inside)
    const known = this.#references.get(key)
    if (known !== undefined) return known
    const id = `d${this.#references.size}`
    this.#definitions += element(name, { id, ...attributes }, inside)
    this.#references.set(key, `url(#${id})`)
    return `url(#${id})`
  }

  /** A gradient over the shape it fills. */
  fade(list: readonly Stop[], direction: keyof typeof directions = 'down'): string {
    const [x1, y1, x2, y2] = directions[direction]
    return this.define('linearGradient', { x1, y1, x2, y2 }, stops(list))
  }

  /** A gradient between two places of the sheet. */
  span(list: readonly Stop[], [x1, y1]: Point, [x2, y2]: Point): string {
    return this.define('linearGradient', { gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, stops(list))
  }

  /** A round gradient over the shape it fills; `cx` and `cy` move its light. */
  round(list: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return this.define('radialGradient', { cx, cy, r }, stops(list))
  }

  clip(inside: string): string {
    return this.define('clipPath', {}, inside)
  }

  /** What is white in `inside` shows, what is black hides. */
  mask(inside: string): string {
    return this.define(
      'mask',
      { maskUnits: 'userSpaceOnUse', x: -400, y: -400, width: this.width + 800, height: this.height + 800 },
      inside,
    )
  }

  filter(inside: string, margin = 0.3): string {
    const box = { x: -margin, y: -margin, width: 1 + margin * 2, height: 1 + margin * 2 }
    return this.define('filter', { ...box, 'color-interpolation-filters': 'sRGB' }, inside)
  }

  /** A rectangle over the whole sheet. */
  cover(fill: string, more: Attributes = {}): string {
    return rect(-40, -40, this.width + 80, this.height + 80, fill, more)
  }

  /** The finished document. */
  document(inside: string, scale = 1): string {
    const box = { width: this.width * scale, height: this.height * scale, viewBox: `0 0 ${this.width} ${this.height}` }
    return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, `<defs>${this.#definitions}</defs>${inside}`)
  }
}
