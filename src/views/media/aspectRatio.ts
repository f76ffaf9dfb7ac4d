import type { Image } from '#article/schema/media.ts'

/** The ratio of a picture whose size is unknown. */
const DEFAULT_RATIO = 1.5

/** A picture's width divided by its height. */
export const aspectRatio = ({ width, height }: Image): number =>
  width === undefined || height === undefined ? DEFAULT_RATIO : width / height
