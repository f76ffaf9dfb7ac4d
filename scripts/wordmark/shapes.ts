/* Closed shapes as SVG path data in font units, y upwards. They run clockwise, so that overlaps stay filled. */

/** A square that stands on one corner. */
export const diamond = (x: number, y: number, r: number): string =>
  `M${x - r},${y}L${x},${y + r}L${x + r},${y}L${x},${y - r}Z`

/** The same shape counterclockwise, which cuts a hole. */
export const diamondHole = (x: number, y: number, r: number): string =>
  `M${x - r},${y}L${x},${y - r}L${x + r},${y}L${x},${y + r}Z`

export function disc(x: number, y: number, r: number): string {
  const c = Math.round(0.5523 * r)
  return (
    `M${x},${y + r}C${x + c},${y + r} ${x + r},${y + c} ${x + r},${y}` +
    `C${x + r},${y - c} ${x + c},${y - r} ${x},${y - r}` +
    `C${x - c},${y - r} ${x - r},${y - c} ${x - r},${y}C${x - r},${y + c} ${x - c},${y + r} ${x},${y + r}Z`
  )
}

/** A stem whose top rises to the right, as a pen would cut it. */
export const stem = (x: number, height: number): string =>
  `M${x},0L${x},${height - 31}L${x + 140},${height}L${x + 140},0Z`

export const translate = (path: string, dx: number): string => mapPoints(path, (x, y) => [x + dx, y])

/** Joins shapes into one drawing with y downwards that starts at 0,0, and measures it. */
export function fitToOrigin(shapes: readonly string[]): { width: number; height: number; path: string } {
  const whole = shapes.join('')
  const points = [...whole.matchAll(point)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  const left = Math.min(...points.map(({ x }) => x))
  const top = Math.max(...points.map(({ y }) => y))
  const width = Math.round(Math.max(...points.map(({ x }) => x)) - left)
  const height = Math.round(top - Math.min(...points.map(({ y }) => y)))
  return { width, height, path: mapPoints(whole, (x, y) => [Math.round(x - left), Math.round(top - y)]) }
}

const point = /(-?[\d.]+),(-?[\d.]+)/gu

const mapPoints = (path: string, change: (x: number, y: number) => [number, number]): string =>
  path.replaceAll(point, (_pair, x: string, y: string) => change(Number(x), Number(y)).join(','))
