/** Lines and outlines: everything here turns points into the `d` of an SVG path. */
export type Point = readonly [number, number]

const at = (value: number): string => String(Math.round(value * 10) / 10)

export const spot = ([x, y]: Point): string => `${at(x)} ${at(y)}`

/** Points written as in SVG: `trace('0,10 20,30')`. */
export const trace = (written: string): Point[] =>
  written.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number)
    return [x ?? 0, y ?? 0]
  })

/** Straight lines through the points. */
export const line = (points: readonly Point[], closed = false): string => `M${points.map(spot).join('L')}${closed ? 'Z' : ''}`

export const closed = (points: readonly Point[]): string => line(points, true)

/** A soft curve through the points (Catmull-Rom). */
export const smooth = (points: readonly Point[], loop = false): string => {
  const count = points.length
  const point = (index: number): Point => {
    const wrapped = loop ? (index + count) % count : Math.max(0, Math.min(count - 1, index))
    return points[wrapped] ?? [0, 0]
  }
  let path = `M${spot(point(0))}`
  for (let index = 0; index < (loop ? count : count - 1); index += 1) {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    path += `C${spot(first)} ${spot(second)} ${spot(to)}`
  }
  return loop ? `${path}Z` : path
}

/** The soft curve, closed down to a level: a ridge, a dune, a wave. */
export const under = (points: readonly Point[], bottom: number): string => {
  const first = points[0] ?? [0, 0]
  const last = points.at(-1) ?? first
  return `${smooth(points)}L${spot([last[0], bottom])}L${spot([first[0], bottom])}Z`
}

/** Points from `left` to `right` at the height a function gives. */
export const profile = (left: number, right: number, step: number, height: (x: number) => number): Point[] => {
  const count = Math.ceil((right - left) / step)
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = left + ((right - left) * index) / count
    return [x, height(x)]
  })
}

const between = (values: readonly number[], share: number): number => {
  const place = share * (values.length - 1)
  const index = Math.min(values.length - 2, Math.floor(place))
  const from = values[index] ?? 0
  return from + ((values[index + 1] ?? from) - from) * (place - index)
}

/** A place `share` of the way along a polyline (each leg counts the same). */
export const along = (points: readonly Point[], share: number): Point => [
  between(
    points.map(([x]) => x),
    share,
  ),
  between(
    points.map(([, y]) => y),
    share,
  ),
]

/** A brush stroke: a curve through the points whose width follows `widths`. */
export const taper = (points: readonly Point[], widths: readonly number[]): string => {
  const steps = Math.max(6, (points.length - 1) * 4)
  const left: Point[] = []
  const right: Point[] = []
  for (let index = 0; index <= steps; index += 1) {
    const share = index / steps
    const [x, y] = along(points, share)
    const [fromX, fromY] = along(points, Math.max(0, share - 0.08))
    const [toX, toY] = along(points, Math.min(1, share + 0.08))
    const length = Math.hypot(toX - fromX, toY - fromY) || 1
    const half = between(widths, share) / 2
    const [nx, ny] = [((fromY - toY) / length) * half, ((toX - fromX) / length) * half]
    left.push([x + nx, y + ny])
    right.unshift([x - nx, y - ny])
  }
  return smooth([...left, ...right], true)
}

/** A circle's arc or part of an ellipse, as points; angles in turns from the right, clockwise. */
export const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number, steps = 16): Point[] =>
  Array.from({ length: steps + 1 }, (_, index) => {
    const angle = (from + ((to - from) * index) / steps) * Math.PI * 2
    return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry]
  })

/** A star's outline: its points reach `outer`, the notches between them `inner`; `turn` tilts it (in turns). */
export const star = ([x, y]: Point, outer: number, inner: number, points: number, turn = 0): string =>
  closed(
    Array.from({ length: points * 2 }, (_, index): Point => {
      const angle = (index / (points * 2) + turn) * Math.PI * 2
      const reach = index % 2 === 0 ? outer : inner
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
    }),
  )
