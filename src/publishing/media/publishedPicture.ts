import { decodePercent } from '#article/text/decodePercent.ts'
import type { MediaMapping } from '#article/blocks/mediaMapper.ts'
import type { Image } from '#article/schema/media.ts'
import { resolveDocument } from '#proofreading/proof/findMediaFiles.ts'
import { mediaAddress } from './mediaAddress.ts'

/** A local picture that the build published in several widths and formats. Sizes are in pixels. */
export type PublishedPicture = {
  /** The common part of its file names, from the content folder: `ar/media/harbor.1a2b3c4d`. */
  stem: string
  width: number
  height: number
  widths: number[]
  /** A `data:` URL of a few dozen bytes that shows the picture's colours while it loads. */
  placeholder: string
}

/** Published pictures by their source file, named from the content folder: `ar/media/harbor.jpg`. */
export type PublishedPictures = ReadonlyMap<string, PublishedPicture>

/** The file, from the content folder, that a local media address names; undefined for addresses of other sites. */
export function mediaFile(url: string, language: string): string | undefined {
  const path = mediaAddress(url, language, '/')
  return path.startsWith('/content/') ? decodePercent(path.slice('/content/'.length)) : undefined
}

/** Maps the media addresses of an article to those of the finished site. `base` begins and ends with '/'. */
export function mediaMapping(language: string, base: string, pictures: PublishedPictures): MediaMapping {
  return {
    address: (url) => mapAddress(url, language, base, pictures),
    image: (image) => mapImage(image, language, base, pictures),
    link: (href) => mapLink(href, language, base, pictures),
  }
}

/** Posters and thumbnails are pictures too, and the site has only the published sizes of a picture. */
function mapAddress(url: string, language: string, base: string, pictures: PublishedPictures): string {
  return mapImage({ url }, language, base, pictures).url
}

/** Only links to files of the newsroom change. What follows the path stays, such as `#page=3`. */
function mapLink(href: string, language: string, base: string, pictures: PublishedPictures): string {
  if (resolveDocument(href, language) === undefined) return href
  return mapAddress(href, language, base, pictures) + (/[?#].*$/u.exec(href)?.[0] ?? '')
}

export function mapImage<Picture extends Image>(
  image: Picture,
  language: string,
  base: string,
  pictures: PublishedPictures,
): Picture {
  const published = pictures.get(mediaFile(image.url, language) ?? '')
  if (!published) return { ...image, url: mediaAddress(image.url, language, base) }
  const stem = `${base}content/${encodeURI(published.stem)}`
  const { width, height, widths, placeholder } = published
  const sizes = { width, height }
  // The sizes come first, also where the article has none, because a page is written again when the text of its JSON
  // changes.
  return { ...sizes, ...image, ...sizes, url: `${stem}-${widths.at(-1)}.jpg`, published: { stem, widths, placeholder } }
}
