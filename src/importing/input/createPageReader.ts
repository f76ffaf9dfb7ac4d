import type { DOMWindow } from 'jsdom'
import { boundMarkup } from '#formats/html/markup/boundedParser.ts'

/** Parses a page into a document. Its scripts never run, and nothing it links to is fetched. */
export type PageReader = (html: string, address: string | undefined) => Document

/** The comment in which browsers record the address of a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/u

const MAX_COMMENT_OFFSET = 2000

/** The address of a page that a browser saved. */
export const findSavedAddress = (html: string): string | undefined =>
  SAVED_FROM.exec(html.slice(0, MAX_COMMENT_OFFSET))?.[1]

/**
 * jsdom builds the tree as browsers do, even of damaged pages. It takes seconds to load, so it is loaded for the
 * first page. One window parses all pages, because a document without a window runs no scripts, styles or frames.
 */
export async function createPageReader(): Promise<PageReader> {
  const { JSDOM } = await import('jsdom')
  const { window } = new JSDOM('')
  return (html, address) => {
    const page = new window.DOMParser().parseFromString(boundMarkup(html), 'text/html')
    removeNames(page, window)
    return withAbsoluteBase(page, address)
  }
}

/**
 * Removes names and ids that hide properties of the document or of a form: with `<img name="body">` a page has no body.
 * Everything used here comes from another document and from prototypes, which the page cannot have changed.
 */
function removeNames(page: Document, window: DOMWindow): void {
  const { Element, HTMLAnchorElement, HTMLElement, HTMLMetaElement } = window
  const walker = window.document.createTreeWalker(page, window.NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) {
    const element = walker.currentNode
    if (!(element instanceof HTMLElement)) continue
    const isUsed = element instanceof HTMLMetaElement || element instanceof HTMLAnchorElement
    if (!isUsed) Element.prototype.removeAttribute.call(element, 'name')
    if (Element.prototype.matches.call(element, LISTED)) Element.prototype.removeAttribute.call(element, 'id')
  }
}

/** The elements that a form or the document lists by their id. */
const LISTED = 'button, fieldset, input, object, output, select, textarea, form img'

/** Makes a relative base absolute, because the document has no address of its own to resolve it against. */
function withAbsoluteBase(page: Document, address: string | undefined): Document {
  const base = page.querySelector('base[href]')
  const href = base?.getAttribute('href') ?? ''
  if (base && URL.canParse(href, address)) base.setAttribute('href', new URL(href, address).href)
  else base?.remove()
  return page
}
