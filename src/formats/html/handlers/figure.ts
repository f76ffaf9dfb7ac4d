import { figureClasses } from '../../vocabulary/markup/captions.ts'
import { classesPattern } from '../../vocabulary/markup/markupNames.ts'
import type { Handler } from '../context.ts'
import {
  descendants,
  findNamed,
  hasClass,
  textContent,
  without,
  withoutElements,
  type MarkupElement,
} from '../markup/markup.ts'
import { attachCaption, withUnnamedCredit } from './attachCaption.ts'
import { parseCaption, findNamedCredits } from './parseCaption.ts'
import { findCaptionElement } from './findCaptionElement.ts'
import { isPullQuote, createQuote } from './quote.ts'

const FIGURE = classesPattern(figureClasses)

/** A box with a longer caption, or with so much text besides, holds a story and not only a figure. */
const MAX_CAPTION_LENGTH = 500
const MAX_OTHER_TEXT_LENGTH = 50

/**
 * Whether an element is a figure: a `<figure>`, or one of the boxes that did its work before, with a picture, something
 * named as a caption or a credit, and nothing else to read.
 */
export function isFigure(element: MarkupElement): boolean {
  if (element.name === 'figure' || hasClass(element, FIGURE)) return true
  if (!['div', 'span', 'section', 'aside', 'p', 'center'].includes(element.name)) return false
  const caption = findCaptionElement(element) ?? findNamedCredits(element.children)[0]
  const images = descendants(element.children).filter(({ name }) => name === 'img')
  if (!caption || images.length !== 1 || findNamed([caption], 'img', 'picture')) return false
  const others = without(element.children, (each) => each === caption || each.name === 'noscript')
  return (
    textContent({ ...element, children: others }).trim().length < MAX_OTHER_TEXT_LENGTH &&
    textContent(caption).length < MAX_CAPTION_LENGTH
  )
}

/** A picture, player, table or quotation with its caption. Several pictures are a gallery. */
export const figure: Handler = (element, context) => {
  const captionBox = findCaptionElement(element)
  const others = captionBox ? without(element.children, (each) => each === captionBox) : element.children
  const hasPicture = findNamed(others, 'img', 'picture') !== undefined
  const credits = hasPicture ? findNamedCredits(others).filter(({ name }) => name !== 'figure') : []
  const content = withoutElements(others, credits)
  const caption = parseCaption([...(captionBox?.children ?? []), ...credits], context)
  const quotation = findNamed(content, 'blockquote')
  if (quotation && isPullQuote(element)) return createQuote(quotation, context, true, caption.caption)
  return attachCaption(...withUnnamedCredit(context.blocksOf(content, context), caption))
}
