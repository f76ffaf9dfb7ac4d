import { cleanText } from '#article/cleanText.ts'
import type { Image } from '#article/schema/media.ts'
import type { Context, Handler } from '../context.ts'
import { attribute, descendants, findNamed, hasClass, type MarkupElement } from '../markup/markup.ts'
import { imageSource } from './imageSource.ts'

/** In CSS pixels. Pictures up to these sizes are icons next to a line of text, or trackers. */
const MAX_ICON_SIZE = 32
const MAX_TRACKER_SIZE = 3

const TRACKER =
  /(?:pixel\.(?:wp|quantserve)\.com|scorecardresearch|doubleclick\.net|google-analytics|feedburner\.com\/~r|feedsportal\.com|stats\.wordpress\.com|\/(?:pixel|beacon|tracker|track|count)\.(?:gif|png|php))/iu

/** `<img>` and `<picture>` as an image; nothing for trackers, icons and pictures without an address. */
export const picture: Handler = (element, context) => {
  const image = element.name === 'picture' ? findNamed(element.children, 'img') : element
  const found = image && imageOf(image, sourcesOf(element), context)
  const href = context.marks.href
  return found ? [{ type: 'image', ...found, ...(href !== undefined && href !== found.url && { href }) }] : []
}

function imageOf(
  image: MarkupElement,
  sources: readonly MarkupElement[],
  { base, language }: Context,
): Image | undefined {
  const source = imageSource(image, sources, base)
  if (!source || isSmall(image) || TRACKER.test(source.url)) return undefined
  const alternateText = cleanText(attribute(image, 'alt') ?? '', language)
  return { ...source, ...sizeOf(image), ...(alternateText !== '' && { alternateText }) }
}

const sourcesOf = (element: MarkupElement): MarkupElement[] =>
  descendants(element.children).filter(({ name }) => name === 'source')

/** The character that the picture of an emoji stands for. */
export function emojiOf(element: MarkupElement): string | undefined {
  return element.name === 'img' && hasClass(element, /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/u)
    ? attribute(element, 'alt')
    : undefined
}

/** Whether a picture is a tracker or an icon by its stated size. */
function isSmall(image: MarkupElement): boolean {
  const width = pixels(image, 'width')
  const height = pixels(image, 'height')
  return (
    [width, height].some((side) => side !== undefined && side <= MAX_TRACKER_SIZE) ||
    Math.max(width ?? Infinity, height ?? Infinity) <= MAX_ICON_SIZE
  )
}

/** Both sides or none. Only their ratio is reliable, and one side alone gives none. */
function sizeOf(image: MarkupElement): { width?: number; height?: number } {
  const width = pixels(image, 'width')
  const height = pixels(image, 'height')
  return width !== undefined && height !== undefined ? { width, height } : {}
}

function pixels(image: MarkupElement, name: 'width' | 'height'): number | undefined {
  const [, value] = /^(\d{1,6})(?:\.\d+)?(?:px)?$/u.exec(attribute(image, name) ?? '') ?? []
  return value === undefined ? undefined : Number(value)
}
