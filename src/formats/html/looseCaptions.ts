import {
  descendants,
  hasClass,
  isBlank,
  isElement,
  textContent,
  type MarkupElement,
  type MarkupNode,
} from './markup/markup.ts'

/** What editors lose around a picture and its words is the figure; the words keep their name. */
const CAPTION =
  /(?:^|\s)(?:wp-caption-text|(?:image|img|photo|picture)?-?caption(?:-text)?|wp-element-caption)(?:\s|$)/u

const LONGEST = 500

/** A caption right after a picture, without a figure around both, is brought into one. */
export function withLooseCaptions(nodes: readonly MarkupNode[], isInFigure = false): MarkupNode[] {
  const figures: MarkupNode[] = []
  for (const node of nodes) {
    const place = figures.findLastIndex((each) => !isBlank(each))
    const previous = figures[place]
    if (
      !isInFigure &&
      isElement(node) &&
      isCaption(node) &&
      previous !== undefined &&
      isElement(previous) &&
      isPicture(previous)
    ) {
      figures.splice(place, figures.length, {
        name: 'figure',
        attributes: new Map(),
        children: [previous, { ...node, name: 'figcaption' }],
      })
    } else {
      figures.push(
        isElement(node)
          ? { ...node, children: withLooseCaptions(node.children, isInFigure || holdsCaptions(node)) }
          : node,
      )
    }
  }
  return figures
}

const holdsCaptions = (element: MarkupElement): boolean =>
  ['figure', 'table', 'dl', 'ul', 'ol'].includes(element.name) || hasClass(element, /wp-caption|gallery/u)

function isCaption(element: MarkupElement): boolean {
  const isCalled =
    element.name === 'figcaption' ||
    (['p', 'div', 'span', 'small'].includes(element.name) && hasClass(element, CAPTION))
  return (
    isCalled &&
    textContent(element).trim() !== '' &&
    textContent(element).length < LONGEST &&
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
