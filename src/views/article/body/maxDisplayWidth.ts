import type { Image } from '#article/schema/media.ts'

/** Pictures of this width or more may fill any column. */
const MIN_FULL_WIDTH_PX = 640

/** If enlarged more, a picture looks blurred. */
const MAX_ENLARGEMENT = 2

/** The maximum display width of a small picture, in CSS pixels; undefined for one that may fill its column. */
export function maxDisplayWidth({ width, renditions = [], published }: Image): number | undefined {
  const widths = [...renditions.map((each) => each.width), ...(published?.widths ?? [])]
  const widest = widths.reduce((max, each) => Math.max(max, each), width ?? Infinity)
  return widest < MIN_FULL_WIDTH_PX ? widest * MAX_ENLARGEMENT : undefined
}
