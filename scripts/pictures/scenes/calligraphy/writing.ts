import { closed, type Point, spot } from '../../curve.ts'
import { times } from '../../random.ts'

export const black = '#1a1420'

/** The track of a broad nib held at one angle, drawn along a curve: thick and thin by its direction. */
export const nibStroke = (points: readonly Point[], nib: number, angle = -0.62): string => {
  const dense = times((points.length - 1) * 14 + 1, (index): Point => {
    const place = index / 14
    const at = (k: number): Point => points[Math.max(0, Math.min(points.length - 1, k))] ?? [0, 0]
    const [whole, part] = [Math.floor(place), place - Math.floor(place)]
    const bend = (a: number, b: number, c: number, d: number): number =>
      0.5 * (2 * b + (c - a) * part + (2 * a - 5 * b + 4 * c - d) * part ** 2 + (3 * b - a - 3 * c + d) * part ** 3)
    return [
      bend(at(whole - 1)[0], at(whole)[0], at(whole + 1)[0], at(whole + 2)[0]),
      bend(at(whole - 1)[1], at(whole)[1], at(whole + 1)[1], at(whole + 2)[1]),
    ]
  })
  const [dx, dy] = [(Math.cos(angle) * nib) / 2, (Math.sin(angle) * nib) / 2]
  return dense
    .slice(1)
    .map(([x, y], index) => {
      const [px, py] = dense[index] ?? [x, y]
      return `M${spot([px - dx, py - dy])}L${spot([px + dx, py + dy])}L${spot([x + dx, y + dy])}L${spot([x - dx, y - dy])}Z`
    })
    .join('')
}

export const dot = (x: number, y: number, size: number): string =>
  closed([
    [x, y - size],
    [x + size * 0.92, y - size * 0.08],
    [x + size * 0.08, y + size],
    [x - size * 0.9, y + size * 0.1],
  ])
