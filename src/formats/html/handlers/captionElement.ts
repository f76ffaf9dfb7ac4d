import { attribute, findOwn, hasClass, textContent, type MarkupElement } from '../markup/markup.ts'

const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|gallery-caption|caption(?:[-_]?text)?|image-?caption|photo-?caption|figcaption|img-?legend|legend)(?:$|[\s_-])/iu
const WP_CAPTION = /(?:^|\s)wp-caption(?:\s|$)/u

/** The figure's own caption, never that of a figure inside it. */
export function captionElement(element: MarkupElement): MarkupElement | undefined {
  const named = findOwn(element.children, ({ name }) => name === 'figcaption', isInnerFigure)
  return named ?? (element.name === 'figure' ? undefined : findOwn(element.children, isNamedCaption, isInnerFigure))
}

const isInnerFigure = (element: MarkupElement): boolean => element.name === 'figure' || hasClass(element, WP_CAPTION)

const isNamedCaption = (element: MarkupElement): boolean =>
  hasClass(element, CAPTION) &&
  attribute(element, 'data-caption') === undefined &&
  !['img', 'picture'].includes(element.name) &&
  textContent(element).trim() !== ''
