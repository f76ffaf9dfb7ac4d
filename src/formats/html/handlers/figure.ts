import { plainText } from '#article/text/plainText.ts'
import type { Block, BlockOf } from '#article/schema/block.ts'
import type { Handler } from '../context.ts'
import {
  attribute,
  descendants,
  findNamed,
  findOwn,
  hasClass,
  textContent,
  without,
  withoutElements,
  type MarkupElement,
} from '../markup/markup.ts'
import { calledCredit, captionOf, type Caption } from './caption.ts'
import { isPulled, quoteOf } from './quote.ts'
import { splitCredit } from './splitCredit.ts'

const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|gallery-caption|caption(?:[-_]?text)?|image-?caption|photo-?caption|figcaption|img-?legend|legend)(?:$|[\s_-])/iu
const WP_CAPTION = /(?:^|\s)wp-caption(?:\s|$)/u
/** Blogger sets a picture and its words into a table. */
const BLOGGER_CAPTION = /(?:^|\s)tr-caption-container(?:\s|$)/u
const IMAGES = ['img', 'picture']

/** Longer than a caption: a box that holds a picture, a caption and a story is not a figure. */
const LONGEST = 500

/** `<figure>`, and the boxes that stood for it before: a picture and something called a caption or a credit, and nothing else to read. */
export function isFigure(element: MarkupElement): boolean {
  if (element.name === 'figure' || hasClass(element, WP_CAPTION) || hasClass(element, BLOGGER_CAPTION)) return true
  if (!['div', 'span', 'section', 'aside', 'p', 'center'].includes(element.name)) return false
  const caption = captionElement(element) ?? calledCredit(element.children)[0]
  if (
    !caption ||
    descendants(element.children).filter(({ name }) => name === 'img').length !== 1 ||
    findNamed([caption], ...IMAGES)
  ) {
    return false
  }
  const around = textContent({
    ...element,
    children: without(element.children, (each) => each === caption || each.name === 'noscript'),
  })
  return around.trim().length < LONGEST / 10 && textContent(caption).length < LONGEST
}

/** A picture, player, table or quotation with the caption that belongs to it; several pictures are a gallery. */
export const figure: Handler = (element, context) => {
  const captionBox = captionElement(element)
  const around = captionBox ? without(element.children, (each) => each === captionBox) : element.children
  const credits = findNamed(around, ...IMAGES) ? calledCredit(around).filter(({ name }) => name !== 'figure') : []
  const content = withoutElements(around, credits)
  const caption = captionOf([...(captionBox?.children ?? []), ...credits], context)
  const quotation = findNamed(content, 'blockquote')
  if (quotation && isPulled(element)) return quoteOf(quotation, context, true, caption.caption)
  const blocks = context.blocksOf(content, context)
  return captioned(...besidePicture(blocks, caption))
}

/** The figure's own caption, never that of a figure inside it. */
export function captionElement(element: MarkupElement): MarkupElement | undefined {
  const named = findOwn(element.children, ({ name }) => name === 'figcaption', isInnerFigure)
  return named ?? (element.name === 'figure' ? undefined : findOwn(element.children, isCalledCaption, isInnerFigure))
}

const isInnerFigure = (element: MarkupElement): boolean => element.name === 'figure' || hasClass(element, WP_CAPTION)

const isCalledCaption = (element: MarkupElement): boolean =>
  hasClass(element, CAPTION) &&
  attribute(element, 'data-caption') === undefined &&
  !IMAGES.includes(element.name) &&
  textContent(element).trim() !== ''

/** Longer than a credit. */
const LONGEST_CREDIT = 150

/** A line that stands in a picture's figure without being called anything is its credit, or its caption where it has none. */
function besidePicture(blocks: Block[], caption: Caption): [Block[], Caption] {
  const lines = blocks.filter((block) => block.type === 'paragraph')
  const words = lines.map(({ text }) => plainText(text)).join(' ')
  const isPicture = blocks.filter(({ type }) => type === 'image').length === 1 && blocks.length === lines.length + 1
  if (!isPicture || words === '' || words.length > LONGEST_CREDIT || caption.creditText !== undefined) {
    return [blocks, caption]
  }
  const picture = blocks.filter(({ type }) => type === 'image')
  return caption.caption === undefined
    ? [picture, { ...caption, ...splitCredit(words) }]
    : [picture, { ...caption, creditText: words }]
}

function captioned(blocks: Block[], { caption, creditText, media }: Caption): Block[] {
  const words = { ...(caption !== undefined && { caption }), ...(creditText !== undefined && { creditText }) }
  const images = blocks.filter((block) => block.type === 'image')
  const rest: Block[] = [...(caption === undefined ? [] : [{ type: 'paragraph' as const, text: caption }]), ...media]
  if (images.length > 1 && images.length === blocks.length) return [galleryOf(images, words), ...media]
  const holder = blocks.findIndex(({ type }) => ['image', 'audio', 'video', 'table', 'quote'].includes(type))
  if (holder === -1) return [...blocks, ...creditParagraph(rest, creditText)]
  return [...blocks.map((block, index) => (index === holder ? withCaption(block, words) : block)), ...media]
}

/** Words under something that has no caption of its own, an embed for one: they are read after it. An agency in brackets is read already. */
function creditParagraph(rest: Block[], creditText: string | undefined): Block[] {
  const isRead = rest.some(
    (block) =>
      block.type === 'paragraph' && creditText !== undefined && plainText(block.text).endsWith(`${creditText})`),
  )
  return creditText === undefined || isRead ? rest : [...rest, { type: 'paragraph', text: creditText }]
}

type Words = Pick<BlockOf<'image'>, 'caption' | 'creditText'>

/** A picture that has its own caption keeps it; a table and a quotation have no credit, so their one line says it. */
function withCaption(block: Block, words: Words): Block {
  if (block.type === 'table') return { ...block, caption: block.caption ?? oneLine(words) }
  if (block.type === 'quote') return { ...block, cite: block.cite ?? oneLine(words) }
  if (block.type === 'image' || block.type === 'audio' || block.type === 'video') {
    return { ...block, ...words, ...block }
  }
  return block
}

const oneLine = ({ caption, creditText }: Words): Words['caption'] =>
  caption !== undefined && creditText !== undefined ? `${plainText(caption)} ${creditText}` : (caption ?? creditText)

/** Pictures under one caption; a gallery has no links and no credit, so its caption says who took them. */
export function galleryOf(images: readonly BlockOf<'image'>[], words: Words): Block {
  const caption = oneLine(words)
  const bare = images.map(({ type: _type, href: _href, id: _id, ...image }) => image)
  return { type: 'gallery', images: bare, ...(caption !== undefined && { caption }) }
}
