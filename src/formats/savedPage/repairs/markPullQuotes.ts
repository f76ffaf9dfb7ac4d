import { classPartSelector } from '../../vocabulary/markup/markupNames.ts'
import { asideQuoteNames, pullQuoteNames } from '../../vocabulary/markup/quotations.ts'

const PULL_QUOTES = `${classPartSelector(asideQuoteNames, 'aside')}, ${classPartSelector(pullQuoteNames, 'div')}`

/** Replaces boxes that are named as quotations with pull quotes as WordPress writes them. */
export function markPullQuotes(page: Document): void {
  for (const box of page.querySelectorAll(PULL_QUOTES)) if (isPlainBox(box)) replaceWithPullQuote(box)
}

const isPlainBox = (box: Element): boolean =>
  box.querySelector('blockquote, figure, article') === null &&
  box.closest('blockquote, figure') === null &&
  box.textContent.trim() !== ''

function replaceWithPullQuote(box: Element): void {
  const figure = box.ownerDocument.createElement('figure')
  const quotation = box.ownerDocument.createElement('blockquote')
  figure.setAttribute('class', 'wp-block-pullquote')
  quotation.append(...box.childNodes)
  figure.append(quotation)
  box.replaceWith(figure)
}
