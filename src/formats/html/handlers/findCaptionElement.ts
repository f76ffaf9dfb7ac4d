import { captionNames, figureClasses } from '../../vocabulary/markup/captions.ts'
import { classesPattern, classWordsPattern } from '../../vocabulary/markup/markupNames.ts'
import { attribute, findOwn, hasClass, textContent, type MarkupElement } from '../markup/markup.ts'

const CAPTION = classWordsPattern(captionNames)
const FIGURE = classesPattern(figureClasses)

/** The figure's own caption, never that of a figure inside it. */
export function findCaptionElement(element: MarkupElement): MarkupElement | undefined {
  const named = findOwn(element.children, ({ name }) => name === 'figcaption', isInnerFigure)
  return named ?? (element.name === 'figure' ? undefined : findOwn(element.children, isNamedCaption, isInnerFigure))
}

const isInnerFigure = (element: MarkupElement): boolean => element.name === 'figure' || hasClass(element, FIGURE)

const isNamedCaption = (element: MarkupElement): boolean =>
  hasClass(element, CAPTION) &&
  attribute(element, 'data-caption') === undefined &&
  !['img', 'picture'].includes(element.name) &&
  textContent(element).trim() !== ''
