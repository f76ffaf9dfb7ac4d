import { isElement, type MarkupElement, type MarkupNode } from '../html/markup/markup.ts'
import { parseHtml } from '../html/markup/parseHtml.ts'

/** Markup in XML as HTML markup: names in lower case, without the prefixes that feeds put before them. */
export function asMarkup(node: MarkupNode): MarkupNode {
  if (!isElement(node)) return node
  return {
    ...node,
    name: node.name.replace(/^(?:atom|xhtml|html):/u, '').toLowerCase(),
    children: node.children.map(asMarkup),
  }
}

/** The markup in an element that holds it unescaped, or mixed with escaped; undefined for one that holds only text. */
export function unescapedMarkup(element: MarkupElement | undefined): MarkupNode[] | undefined {
  return element?.children.some(isElement)
    ? element.children.flatMap((node) => (isElement(node) ? [asMarkup(node)] : parseHtml(node)))
    : undefined
}
