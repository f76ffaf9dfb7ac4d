/** One-point perspective: x to the right, y down, z away from the eye. */
import { closed, type Point } from '../curve.ts'

export type Space = (x: number, y: number, z: number) => Point

export const camera =
  (eyeX: number, eyeY: number, focal: number): Space =>
  (x, y, z) => [eyeX + (x * focal) / z, eyeY + (y * focal) / z]

/** A rectangle on the floor (or on any level). */
export const slab = (space: Space, y: number, x1: number, x2: number, z1: number, z2: number): string =>
  closed([space(x1, y, z1), space(x2, y, z1), space(x2, y, z2), space(x1, y, z2)])

/** A rectangle on a wall that runs away from the eye. */
export const panel = (space: Space, x: number, y1: number, y2: number, z1: number, z2: number): string =>
  closed([space(x, y1, z1), space(x, y2, z1), space(x, y2, z2), space(x, y1, z2)])

/** A rectangle that faces the eye. */
export const front = (space: Space, z: number, x1: number, x2: number, y1: number, y2: number): string =>
  closed([space(x1, y1, z), space(x2, y1, z), space(x2, y2, z), space(x1, y2, z)])
