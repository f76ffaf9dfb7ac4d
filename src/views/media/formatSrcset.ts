import type { Image } from '#article/schema/media.ts'

/**
 * The `srcset` attribute: the files that the build made in a format, else the renditions of a live source. Undefined if
 * the picture has only one size.
 */
export function formatSrcset({ published, renditions }: Image, format: 'avif' | 'webp' | 'jpg'): string | undefined {
  if (published) return published.widths.map((width) => `${published.stem}-${width}.${format} ${width}w`).join(', ')
  return renditions?.map(({ url, width }) => `${encodeURI(decodeURI(url))} ${width}w`).join(', ')
}
