import { isElement, type MarkupElement, type MarkupNode } from '../html/markup/markup.ts'
import { parseHtml } from '../html/markup/parseHtml.ts'

/** Markup in XML as HTML markup: names in lower case, without the prefixes that feeds put before them. */
export function toHtmlMarkup(node: MarkupNode): MarkupNode {
  if (!isElement(node)) return node
  return {
    ...node,
    name: node.name.replace(/^(?:atom|xhtml|html):/u, '').toLowerCase(),
    children: node.children.map(toHtmlMarkup),
  }
}

/** The markup in an element that holds it unescaped, or mixed with escaped; undefined for one that holds only text. */
export function findUnescapedMarkup(element: MarkupElement | undefined): MarkupNode[] | undefined {
  return element?.children.some(isElement)
    ? element.children.flatMap((node) => (isElement(node) ? [toHtmlMarkup(node)] : parseHtml(node)))
    : undefined
}
