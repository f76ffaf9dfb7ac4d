import { attribute, type MarkupElement } from '../../html/markup/markup.ts'

const ATTRIBUTE = 'data-jarida-order'

const NUMBERED = 'p, ul, ol, li, h2, h3, h4, blockquote, pre'

/** Numbers the elements of a page, so that parts which are cut out of the middle can be put back in order. */
export function markDomOrder(page: Document): void {
  for (const [order, element] of [...page.querySelectorAll(NUMBERED)].entries()) {
    element.setAttribute(ATTRIBUTE, String(order))
  }
}

/** The number of an element; undefined for one that has none. */
export function readDomOrder(element: MarkupElement): number | undefined {
  const order = attribute(element, ATTRIBUTE)
  return order === undefined ? undefined : Number(order)
}
