import type { Image } from '#article/schema/media.ts'

/** Pictures from here on fill any measure. */
const ENOUGH = 640

/** Enlarged more than this a picture shows its grains. */
const ENLARGED = 2

/** How wide a small picture may be set, in CSS pixels; undefined for one that fills its place. */
export function maxDisplayWidth({ width, renditions = [], published }: Image): number | undefined {
  const widest = Math.max(width ?? Infinity, ...renditions.map((each) => each.width), ...(published?.widths ?? []))
  return widest < ENOUGH ? widest * ENLARGED : undefined
}
