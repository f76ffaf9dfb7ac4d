export const [left, right, fell] = [96, 1104, 846]

export const wool = {
  red: '#a52f2c',
  black: '#231a24',
  white: '#f3e2c0',
  ochre: '#dd9a3a',
  teal: '#1f6a70',
  wine: '#5c1f33',
  orange: '#d4622f',
} as const

export const [tile, wide] = [12, right - left]

type Motif = (column: number, row: number) => string

/** Each band is a rule: which wool shows at a place of the grid. */
const stripes =
  (...colours: [string, ...string[]]): Motif =>
  (_, row) =>
    colours[row % colours.length] ?? colours[0]

const diamonds =
  (ground: string, line: string, heart: string, size: number): Motif =>
  (column, row) => {
    const reach = Math.abs((column % size) - (size - 1) / 2) + Math.abs(row - (size - 1) / 2)
    const ring = Math.round(reach) % 4
    if (reach < size * 0.16) return heart
    if (ring === 0) return line
    return reach <= size * 0.5 && ring === 2 ? heart : ground
  }

const teeth =
  (up: string, down: string, size: number): Motif =>
  (column, row) =>
    Math.abs((column % size) - size / 2) * 2 < (row + 1) * 2 - 1 ? up : down

const zigzag =
  (ground: string, line: string, size: number): Motif =>
  (column, row) => {
    const wave = Math.abs((column % (size * 2)) - size)
    return Math.abs(wave - row) < 2 || Math.abs(wave - row) === size - 1 ? line : ground
  }

const comb =
  (ground: string, line: string): Motif =>
  (column, row) =>
    row === 3 || (column % 4 === 1 && row < 3) || (column % 4 === 3 && row > 3) ? line : ground

const stars =
  (ground: string, arm: string, heart: string): Motif =>
  (column, row) => {
    const [x, y] = [Math.abs((column % 12) - 5.5), Math.abs(row - 5.5)]
    const [cross, slant] = [(x < 1 && y < 5) || (y < 1 && x < 5), Math.abs(x - y) < 0.6 && x < 4]
    if (x + y < 2.1) return heart
    return cross || slant ? arm : ground
  }

export const bands: readonly (readonly [rows: number, motif: Motif])[] = [
  [2, stripes(wool.black, wool.ochre)],
  [6, teeth(wool.red, wool.white, 12)],
  [1, stripes(wool.black)],
  [12, stars(wool.wine, wool.white, wool.ochre)],
  [1, stripes(wool.black)],
  [7, comb(wool.red, wool.white)],
  [2, stripes(wool.ochre, wool.black)],
  [13, diamonds(wool.black, wool.white, wool.orange, 13)],
  [2, stripes(wool.black, wool.ochre)],
  [7, comb(wool.teal, wool.white)],
  [1, stripes(wool.black)],
  [6, teeth(wool.orange, wool.wine, 12)],
  [2, stripes(wool.black, wool.ochre)],
  [9, zigzag(wool.red, wool.white, 7)],
  [2, stripes(wool.ochre, wool.black)],
]
