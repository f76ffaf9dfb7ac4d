/** SVG elements as strings. `blend` is the CSS blend mode, the other attributes are SVG's own. */
import { line, type Point } from './curve.ts'

export type Attributes = Readonly<Record<string, string | number>>

const attribute = ([name, value]: [string, string | number]): string =>
  name === 'blend' ? ` style="mix-blend-mode:${value}"` : ` ${name}="${value}"`

export const element = (name: string, attributes: Attributes, inside = ''): string =>
  `<${name}${Object.entries(attributes).map(attribute).join('')}>${inside}</${name}>`

export const group = (inside: string, attributes: Attributes = {}): string => element('g', attributes, inside)

export const shape = (d: string, fill: string, more: Attributes = {}): string => element('path', { d, fill, ...more })

export const stroke = (d: string, colour: string, width: number, more: Attributes = {}): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  })

export const polygon = (points: readonly Point[], fill: string, more: Attributes = {}): string => shape(line(points, true), fill, more)

export const rect = (x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string =>
  element('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), fill, ...more })

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  element('circle', { cx, cy, r: Math.max(0, r), fill, ...more })

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string =>
  element('ellipse', { cx, cy, rx: Math.max(0, rx), ry: Math.max(0, ry), fill, ...more })

export const move = (x: number, y: number, inside: string, scale = 1, more = ''): string =>
  group(inside, { transform: `translate(${x} ${y}) scale(${scale}) ${more}` })

/** The same drawing, upside down about a level: what still water shows. */
export const mirror = (level: number, inside: string): string => group(inside, { transform: `translate(0 ${level * 2}) scale(1 -1)` })
