import type { Image } from '#article/schema/media.ts'
import { aspectRatio } from './aspectRatio.ts'

const MAX_TALL_RATIO = 0.95
const MIN_WIDE_RATIO = 1.9

/** How the layout treats a picture: a wide one may exceed the text column, a tall one does not fill it. */
export function pictureShape(image: Image): 'tall' | 'usual' | 'wide' {
  const ratio = aspectRatio(image)
  if (ratio < MAX_TALL_RATIO) return 'tall'
  return ratio > MIN_WIDE_RATIO ? 'wide' : 'usual'
}
