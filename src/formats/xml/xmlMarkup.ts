import { isElement, type MarkupElement, type MarkupNode } from '../html/markup/markup.ts'
import { parseHtml } from '../html/markup/parseHtml.ts'

/** Elements that forgot their namespace are still HTML. */
export function asMarkup(node: MarkupNode): MarkupNode {
  if (!isElement(node)) return node
  return {
    ...node,
    name: node.name.replace(/^(?:atom|xhtml|html):/u, '').toLowerCase(),
    children: node.children.map(asMarkup),
  }
}

/** The markup inside an element that holds it unescaped, and escaped beside it; undefined for one that holds text alone. */
export function unescapedMarkup(element: MarkupElement | undefined): MarkupNode[] | undefined {
  return element?.children.some(isElement)
    ? element.children.flatMap((node) => (isElement(node) ? [asMarkup(node)] : parseHtml(node)))
    : undefined
}
