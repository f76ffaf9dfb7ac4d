import type { Image } from '#article/schema/media.ts'

/**
 * The `srcset` attribute: the files that the build made in a format, else the renditions of a live source. Undefined if
 * the picture has only one size.
 */
export function formatSrcset({ published, renditions }: Image, format: 'avif' | 'webp' | 'jpg'): string | undefined {
  if (published) return published.widths.map((width) => `${published.stem}-${width}.${format} ${width}w`).join(', ')
  return renditions?.map(({ url, width }) => `${encodeAddress(url)} ${width}w`).join(', ')
}

const ENCODED_AGAIN = /%25(?=[\da-f]{2})/giu

/** A space would end the address. What is encoded already stays as it is; `50%.jpg` becomes `50%25.jpg`. */
const encodeAddress = (url: string): string => encodeURI(url).replaceAll(ENCODED_AGAIN, '%')
