import { neverShown } from '../html/markup/parseHtml.ts'
import type { MarkupNode } from '../html/markup/markup.ts'

/** Deeper than any page nests; what walks the tree may recurse. */
const DEEPEST = 200

/** A part of a document as plain markup, without what is never shown. */
export function markupOfDom(node: Node | null | undefined, depth = 0): MarkupNode[] {
  if (!node) return []
  if (isText(node)) return [node.nodeValue ?? '']
  const inside = [...node.childNodes].flatMap((child) => markupOfDom(child, depth + 1))
  if (!isElement(node) || depth > DEEPEST) return isElement(node) && neverShown.has(node.localName) ? [] : inside
  if (neverShown.has(node.localName)) return []
  return [
    {
      name: node.localName,
      attributes: new Map([...node.attributes].map(({ name, value }) => [name, value])),
      children: inside,
    },
  ]
}

/** The children only, as of a place that is known by its selector. */
export const markupInside = (element: Element | null | undefined): MarkupNode[] =>
  [...(element?.childNodes ?? [])].flatMap((child) => markupOfDom(child))

// By kind and not by class: documents of another window have classes of their own.
const isText = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 4

const isElement = (node: Node): node is Element => node.nodeType === 1
