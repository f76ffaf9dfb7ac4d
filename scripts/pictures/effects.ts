/** Filters: soft light, grain, rippled water. Each answers the reference to put in `filter`. */
import { circle, element, group, type Attributes } from './markup.ts'
import type { Sheet } from './sheet.ts'

const turbulence = (fx: number, fy: number, octaves: number, seed: number, result: string): string =>
  element('feTurbulence', { type: 'fractalNoise', baseFrequency: `${fx} ${fy}`, numOctaves: octaves, seed, result })

export const blur = (sheet: Sheet, size: number, margin = 0.5): string =>
  sheet.filter(element('feGaussianBlur', { stdDeviation: size }), margin)

/** Blur along one direction: speed, or light smeared on a wet floor. */
export const smear = (sheet: Sheet, x: number, y: number): string =>
  sheet.filter(element('feGaussianBlur', { stdDeviation: `${x} ${y}` }), 1)

/** A surface that is not printed quite evenly: cloudy tone, sized by its frequencies. */
export const mottle = (sheet: Sheet, fx: number, fy: number, strength: number, seed = 3): string =>
  sheet.filter(
    turbulence(fx, fy, 4, seed, 'noise') +
      element('feColorMatrix', { in: 'noise', values: '1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0 0 0 0 1', result: 'tone' }) +
      element('feComposite', {
        in: 'SourceGraphic',
        in2: 'tone',
        operator: 'arithmetic',
        k1: strength,
        k2: 1 - strength / 2,
        k3: 0,
        k4: 0,
        result: 'shaded',
      }) +
      element('feComposite', { in: 'shaded', in2: 'SourceAlpha', operator: 'in' }),
    0,
  )

/** Speckled shading in one colour: the opacity of what is drawn becomes the density of its grain. */
export const stipple = (sheet: Sheet, colour: string, frequency = 0.7, seed = 5): string =>
  sheet.filter(
    turbulence(frequency, frequency, 2, seed, 'noise') +
      element('feColorMatrix', { in: 'noise', values: '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 0 -1.5', result: 'grain' }) +
      element('feComposite', { in: 'SourceAlpha', in2: 'grain', operator: 'arithmetic', k1: 0, k2: 1, k3: 1, k4: -1, result: 'sum' }) +
      element('feComponentTransfer', { in: 'sum', result: 'dots' }, element('feFuncA', { type: 'linear', slope: 5, intercept: 0 })) +
      element('feFlood', { 'flood-color': colour, result: 'ink' }) +
      element('feComposite', { in: 'ink', in2: 'dots', operator: 'in' }),
    0,
  )

/** Wavering edges, as a reflection has them. */
export const ripple = (sheet: Sheet, fx: number, fy: number, size: number, seed = 4): string =>
  sheet.filter(
    turbulence(fx, fy, 3, seed, 'noise') +
      element('feDisplacementMap', { in: 'SourceGraphic', in2: 'noise', scale: size, xChannelSelector: 'R', yChannelSelector: 'G' }),
    0.1,
  )

/** Cloudy noise as opacity, of one colour: smoke, cloud, nebula. `low` to `high` is what shows. */
export const cloud = (sheet: Sheet, colour: string, fx: number, fy: number, low: number, high: number, seed = 2): string => {
  const slope = 1 / (high - low)
  return sheet.filter(
    turbulence(fx, fy, 5, seed, 'noise') +
      element('feColorMatrix', { in: 'noise', values: `0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ${slope} 0 0 0 ${-low * slope}`, result: 'opacity' }) +
      element('feFlood', { 'flood-color': colour, result: 'ink' }) +
      element('feComposite', { in: 'ink', in2: 'opacity', operator: 'in', result: 'cloud' }) +
      element('feComposite', { in: 'cloud', in2: 'SourceAlpha', operator: 'in' }),
    0,
  )
}

/** Light around a place. */
export const glow = (sheet: Sheet, x: number, y: number, size: number, colour: string, strength = 1): string =>
  circle(
    x,
    y,
    size,
    sheet.round([`${colour} 0 ${strength}`, `${colour} 0.25 ${strength * 0.5}`, `${colour} 0.6 ${strength * 0.12}`, `${colour} 1 0`]),
    { blend: 'screen' },
  )

export const filtered = (filter: string, inside: string, more: Attributes = {}): string => group(inside, { filter, ...more })

export const masked = (mask: string, inside: string): string => group(inside, { mask })

export const clipped = (clip: string, inside: string): string => group(inside, { 'clip-path': clip })
