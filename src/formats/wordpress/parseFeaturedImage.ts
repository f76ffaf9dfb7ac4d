import { parseCaptionHtml } from '../html/parseCaptionHtml.ts'
import { resolveFileAddress } from '../html/markup/resolveAddress.ts'
import type { Image } from '#article/schema/media.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { at, isObject, objectOf, sizeOf, textOf } from '../parsing/jsonValue.ts'

/** The featured picture with its words and sizes. If its attachment is deleted, the data that plug-ins keep. */
export function parseFeaturedImage(post: unknown): Image | undefined {
  const media = at(post, '_embedded', 'wp:featuredmedia', 0)
  const url = resolveFileAddress(textOf(at(media, 'source_url')), undefined)
  if (url === undefined || at(media, 'media_type') === 'file') return pluginImage(post)
  const base = textOf(at(post, 'link'))
  const { caption, creditText } = parseCaptionHtml(captionHtml(media), base)
  const credit =
    creditText ??
    textOf(at(media, 'media_details', 'image_meta', 'credit')) ??
    textOf(at(media, 'media_details', 'image_meta', 'copyright'))
  const alternateText = htmlToText(textOf(at(media, 'alt_text')))
  const renditions = renditionsOf(media)
  return {
    url,
    ...sizeOf(at(media, 'media_details')),
    ...(alternateText !== '' && { alternateText }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
    ...(renditions.length > 0 && { renditions }),
  }
}

/** The caption of an attachment. WordPress gives one without a caption its description, shortened like an excerpt. */
function captionHtml(media: unknown): string {
  const caption = textOf(at(media, 'caption', 'rendered')) ?? ''
  const words = htmlToText(caption)
  const description = htmlToText(textOf(at(media, 'description', 'rendered')))
  const isDescription =
    description !== '' &&
    (words === description ||
      (/(?:\[?…\]?|\[\.\.\.\])$/u.test(words) && description.startsWith(words.replace(/\s*\[?(?:…|\.\.\.)\]?$/u, ''))))
  return isDescription ? '' : caption
}

/** Sizes are rounded to whole pixels, so that their ratios differ a little. */
const MAX_RATIO_DIFFERENCE = 0.02

/** The sizes that WordPress made without cropping, the narrowest first. */
function renditionsOf(media: unknown): { url: string; width: number }[] {
  const details = objectOf(at(media, 'media_details'))
  const full = sizeOf(details)
  const ratio = full.width !== undefined && full.height !== undefined ? full.width / full.height : undefined
  const sizes = [...Object.values(objectOf(details.sizes)), { ...full, source_url: at(media, 'source_url') }]
    .filter(isObject)
    .flatMap((size) => {
      const url = resolveFileAddress(textOf(size.source_url), undefined)
      const { width, height } = sizeOf(size)
      const isUncropped =
        ratio !== undefined &&
        width !== undefined &&
        height !== undefined &&
        Math.abs(width / height - ratio) < MAX_RATIO_DIFFERENCE * ratio
      return url !== undefined && width !== undefined && isUncropped ? [{ url, width }] : []
    })
  const byWidth = new Map(sizes.map((size) => [size.width, size]))
  return byWidth.size > 1 ? [...byWidth.values()].toSorted((a, b) => a.width - b.width) : []
}

function pluginImage(post: unknown): Image | undefined {
  const yoast = at(post, 'yoast_head_json', 'og_image', 0)
  const url = resolveFileAddress(textOf(at(post, 'jetpack_featured_media_url')) ?? textOf(at(yoast, 'url')), undefined)
  return url === undefined || !/^https?:/u.test(url) ? undefined : { url, ...sizeOf(yoast) }
}
