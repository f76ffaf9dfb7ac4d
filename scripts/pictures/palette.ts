/** The inks of the whole paper: a picture takes a handful of them and mixes between. */
export const ink = {
  night: '#0d1526',
  navy: '#16263f',
  indigo: '#27365f',
  plum: '#3c2748',
  wine: '#5f2338',
  brick: '#9b3f33',
  coral: '#dd6b4d',
  rose: '#e09a86',
  saffron: '#f0a23f',
  honey: '#f7c66b',
  sand: '#e6c899',
  cream: '#fbecd0',
  umber: '#2b1a17',
  cocoa: '#4e2f24',
  clay: '#8a5638',
  ochre: '#c08a3e',
  olive: '#707a45',
  moss: '#39492f',
  pine: '#16352f',
  teal: '#1d5a63',
  lagoon: '#2f8a8c',
  mist: '#a9c8c1',
  sky: '#7fa9bd',
  slate: '#4b5f74',
} as const

type Channels = [number, number, number]

const channels = (colour: string): Channels => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const hex = (parts: Channels): string =>
  `#${parts
    .map((part) =>
      Math.max(0, Math.min(255, Math.round(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** The colour `share` of the way from one ink to another, mixed as light mixes. */
export const mix = (from: string, to: string, share: number): string => {
  const [r1, g1, b1] = channels(from)
  const [r2, g2, b2] = channels(to)
  const blend = (a: number, b: number): number => Math.sqrt(a * a * (1 - share) + b * b * share)
  return hex([blend(r1, r2), blend(g1, g2), blend(b1, b2)])
}

export const darker = (colour: string, share: number): string => mix(colour, ink.night, share)

export const lighter = (colour: string, share: number): string => mix(colour, ink.cream, share)
