import type { Image } from '#article/schema/media.ts'

/** Width over height of a picture; a picture that does not say is taken for 3 to 2. */
export const aspectRatio = ({ width, height }: Image): number =>
  width === undefined || height === undefined ? 1.5 : width / height

/** What a page does with a picture: a wide one may leave the measure, a tall one does not fill it. */
export function pictureShape(image: Image): 'tall' | 'usual' | 'wide' {
  const ratio = aspectRatio(image)
  if (ratio < 0.95) return 'tall'
  return ratio > 1.9 ? 'wide' : 'usual'
}
