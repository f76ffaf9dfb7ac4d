import type { Image } from '#article/schema/media.ts'

/** The `srcset` attribute: what the build made in this format, else the renditions a live source gave; undefined where there is one size only. */
export function formatSrcset({ published, renditions }: Image, format: 'avif' | 'webp' | 'jpg'): string | undefined {
  if (published) return published.widths.map((width) => `${published.stem}-${width}.${format} ${width}w`).join(', ')
  return renditions?.map(({ url, width }) => `${encodeURI(decodeURI(url))} ${width}w`).join(', ')
}
