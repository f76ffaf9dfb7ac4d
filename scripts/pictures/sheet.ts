/** The sheet a picture is drawn on: its size, its chance, and the paints defined for it. */
import { element, rect, type Attributes } from './markup.ts';
import { Random } from './random.ts';

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly draw: (sheet: Sheet) => string;
}

/** A colour, or a colour with its place (0 to 1) and its opacity. */
export type Stop = string | readonly [place: number, colour: string, opacity?: number];

const stops = (list: readonly Stop[]): string =>
  list
    .map((stop, index) => {
      const [place, colour, opacity] = typeof stop === 'string' ? [index / (list.length - 1), stop, 1] : stop;
      return element('stop', { offset: place, 'stop-color': colour, 'stop-opacity': opacity ?? 1 });
    })
    .join('');

const directions = { down: [0, 0, 0, 1], right: [0, 0, 1, 0], left: [1, 0, 0, 0], slant: [0, 0, 1, 1], rise: [0, 1, 1, 0] } as const;

export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly random: Random;
  readonly #definitions = new Map<string, string>();

  constructor(width: number, height: number, seed: number) {
    this.width = width;
    this.height = height;
    this.random = new Random(seed);
  }

  /** Defines something once and answers its reference. */
  define(name: string, attributes: Attributes, inside: string): string {
    const key = `${name}${JSON.stringify(attributes)}${inside}`;
    const id = this.#definitions.get(key) ?? `d${this.#definitions.size}`;
    this.#definitions.set(key, id);
    return `url(#${id})`;
  }

  /** A gradient over the shape it fills. */
  fade(list: readonly Stop[], direction: keyof typeof directions = 'down'): string {
    const [x1, y1, x2, y2] = directions[direction];
    return this.define('linearGradient', { x1, y1, x2, y2 }, stops(list));
  }

  /** A gradient between two places of the sheet. */
  span(list: readonly Stop[], x1: number, y1: number, x2: number, y2: number): string {
    return this.define('linearGradient', { gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, stops(list));
  }

  /** A round gradient over the shape it fills; `cx` and `cy` move its light. */
  round(list: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return this.define('radialGradient', { cx, cy, r }, stops(list));
  }

  clip(inside: string): string {
    return this.define('clipPath', {}, inside);
  }

  /** What is white in `inside` shows, what is black hides. */
  mask(inside: string): string {
    return this.define('mask', { maskUnits: 'userSpaceOnUse', x: -400, y: -400, width: this.width + 800, height: this.height + 800 }, inside);
  }

  filter(inside: string, margin = 0.3): string {
    const box = { x: -margin, y: -margin, width: 1 + margin * 2, height: 1 + margin * 2 };
    return this.define('filter', { ...box, 'color-interpolation-filters': 'sRGB' }, inside);
  }

  /** A rectangle over the whole sheet. */
  cover(fill: string, more: Attributes = {}): string {
    return rect(-4, -4, this.width + 8, this.height + 8, fill, more);
  }

  /** The finished document. */
  document(inside: string, scale = 1): string {
    const definitions = [...this.#definitions]
      .map(([key, id]) => {
        const name = key.slice(0, key.indexOf('{'));
        return key.replace(/^(\w+)(\{.*?\})/u, '').length >= 0 ? this.#written(name, key, id) : '';
      })
      .join('');
    const box = { xmlns: 'http://www.w3.org/2000/svg', width: this.width * scale, height: this.height * scale };
    return element('svg', { ...box, viewBox: `0 0 ${this.width} ${this.height}` }, `<defs>${definitions}</defs>${inside}`);
  }
}
