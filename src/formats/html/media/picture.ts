import { cleanText } from '#article/cleanText.ts'
import type { Image } from '#article/schema/media.ts'
import { addressPattern, classesPattern } from '../../vocabulary/markup/markupNames.ts'
import { emojiClasses } from '../../vocabulary/markup/specialBlocks.ts'
import { trackerFiles, trackerImages } from '../../vocabulary/markup/trackers.ts'
import type { Context, Handler } from '../context.ts'
import { attribute, descendants, findNamed, hasClass, type MarkupElement } from '../markup/markup.ts'
import { readImageSource } from './readImageSource.ts'

/** In CSS pixels. Pictures up to these sizes are icons next to a line of text, or trackers. */
const MAX_ICON_SIZE = 32
const MAX_TRACKER_SIZE = 3

const TRACKER = addressPattern(trackerImages)
const TRACKER_NAMES = trackerFiles.map(({ name }) => name).join('|')
const TRACKER_FILE = new RegExp(String.raw`\/(?:${TRACKER_NAMES})\.(?:gif|png|php)`, 'iu')
const EMOJI = classesPattern(emojiClasses)

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
  const source = readImageSource(image, sources, base)
  if (!source || isSmall(image) || isTracker(source.url)) return undefined
  const alternateText = cleanText(attribute(image, 'alt') ?? '', language)
  return { ...source, ...sizeOf(image), ...(alternateText !== '' && { alternateText }) }
}

const isTracker = (address: string): boolean => TRACKER.test(address) || TRACKER_FILE.test(address)

const sourcesOf = (element: MarkupElement): MarkupElement[] =>
  descendants(element.children).filter(({ name }) => name === 'source')

/** The character that the picture of an emoji stands for. */
export function readEmoji(element: MarkupElement): string | undefined {
  return element.name === 'img' && hasClass(element, EMOJI) ? attribute(element, 'alt') : undefined
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
