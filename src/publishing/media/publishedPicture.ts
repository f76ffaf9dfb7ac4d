import { decodePercent } from '#article/text/decodePercent.ts'
import type { MediaMapping } from '#article/schema/blocks/mediaMapper.ts'
import type { Image } from '#article/schema/media.ts'
import { mediaAddress } from './mediaAddress.ts'

/** A picture of the newsroom's in every width and format the paper uses. Sizes in pixels. */
export type PublishedPicture = {
  /** Below the content folder, without width and format: `ar/media/harbor.1a2b3c4d`. */
  stem: string
  width: number
  height: number
  widths: number[]
  /** A data address of a few dozen bytes that shows the picture's own colours. */
  placeholder: string
}

/** By the picture's file below the content folder: `ar/media/harbor.jpg`. */
export type PublishedPictures = ReadonlyMap<string, PublishedPicture>

/** The file a local media address names, below the content folder; undefined for addresses elsewhere. */
export function mediaFile(url: string, language: string): string | undefined {
  const path = mediaAddress(url, language, '/')
  return path.startsWith('/content/') ? decodePercent(path.slice('/content/'.length)) : undefined
}

/** How an article's media are addressed on the finished site. `base` begins and ends with '/'. */
export function mediaMapping(language: string, base: string, pictures: PublishedPictures): MediaMapping {
  return {
    address: (url) => mapAddress(url, language, base, pictures),
    image: (image) => mapImage(image, language, base, pictures),
  }
}

/** Posters and thumbnails are pictures too, of which the site has only what the build made. */
function mapAddress(url: string, language: string, base: string, pictures: PublishedPictures): string {
  return mapImage({ url }, language, base, pictures).url
}

export function mapImage<Picture extends Image>(
  image: Picture,
  language: string,
  base: string,
  pictures: PublishedPictures,
): Picture {
  const made = pictures.get(mediaFile(image.url, language) ?? '')
  if (!made) return { ...image, url: mediaAddress(image.url, language, base) }
  const stem = `${base}content/${encodeURI(made.stem)}`
  const { width, height, widths, placeholder } = made
  return { ...image, url: `${stem}-${widths.at(-1)}.jpg`, width, height, published: { stem, widths, placeholder } }
}
