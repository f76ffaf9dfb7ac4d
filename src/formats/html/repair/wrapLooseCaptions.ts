import { captionHolders, captionNames } from '../../vocabulary/markup/captions.ts'
import { classesPattern, classWordsPattern } from '../../vocabulary/markup/markupNames.ts'
import {
  descendants,
  hasClass,
  isBlank,
  isElement,
  textContent,
  type MarkupElement,
  type MarkupNode,
} from '../markup/markup.ts'

const CAPTION = classWordsPattern(captionNames)
const CAPTION_HOLDER = classesPattern(captionHolders)

const MAX_CAPTION_LENGTH = 500

/**
 * Puts a figure around a picture and the caption right after it. Some editors lose the figure of the source, while
 * the caption keeps its class.
 */
export function wrapLooseCaptions(nodes: readonly MarkupNode[], isInFigure = false): MarkupNode[] {
  const wrapped: MarkupNode[] = []
  for (const node of nodes) {
    const index = wrapped.findLastIndex((each) => !isBlank(each))
    const previous = wrapped[index]
    const figure = isInFigure ? undefined : figureOf(previous, node)
    if (figure) wrapped.splice(index, wrapped.length, figure)
    else wrapped.push(isElement(node) ? withWrappedChildren(node, isInFigure) : node)
  }
  return wrapped
}

function figureOf(picture: MarkupNode | undefined, caption: MarkupNode): MarkupElement | undefined {
  if (picture === undefined || !isElement(picture) || !isElement(caption)) return undefined
  if (!isCaption(caption) || !isPicture(picture)) return undefined
  return { name: 'figure', attributes: new Map(), children: [picture, { ...caption, name: 'figcaption' }] }
}

const withWrappedChildren = (element: MarkupElement, isInFigure: boolean): MarkupElement => ({
  ...element,
  children: wrapLooseCaptions(element.children, isInFigure || holdsCaptions(element)),
})

const holdsCaptions = (element: MarkupElement): boolean =>
  ['figure', 'table', 'dl', 'ul', 'ol'].includes(element.name) || hasClass(element, CAPTION_HOLDER)

function isCaption(element: MarkupElement): boolean {
  const isNamedCaption =
    element.name === 'figcaption' ||
    (['p', 'div', 'span', 'small'].includes(element.name) && hasClass(element, CAPTION))
  return (
    isNamedCaption &&
    textContent(element).trim() !== '' &&
    textContent(element).length < MAX_CAPTION_LENGTH &&
    !descendants(element.children).some(({ name }) => name === 'img')
  )
}

function isPicture(element: MarkupElement): boolean {
  const images = [element, ...descendants(element.children)].filter(({ name }) => name === 'img')
  return (
    images.length === 1 &&
    textContent(element).trim() === '' &&
    ['img', 'picture', 'a', 'p', 'div', 'span'].includes(element.name)
  )
}
