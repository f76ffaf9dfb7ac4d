import { NEVER_SHOWN_ELEMENTS } from '../html/markup/elementNames.ts'
import type { MarkupNode } from '../html/markup/markup.ts'

/** No page is nested more deeply. The limit protects code that recurses over the tree. */
const MAX_DEPTH = 200

/** A part of a document as plain markup, without elements that are never shown. */
export function domToMarkup(node: Node | null | undefined, depth = 0): MarkupNode[] {
  if (!node) return []
  if (isText(node)) return [node.nodeValue ?? '']
  if (isElement(node) && NEVER_SHOWN_ELEMENTS.has(node.localName)) return []
  const children = [...node.childNodes].flatMap((child) => domToMarkup(child, depth + 1))
  if (!isElement(node) || depth > MAX_DEPTH) return children
  const attributes = new Map([...node.attributes].map(({ name, value }) => [name, value]))
  return [{ name: node.localName, attributes, children }]
}

/** The children of an element only. */
export const childrenToMarkup = (element: Element | null | undefined): MarkupNode[] =>
  [...(element?.childNodes ?? [])].flatMap((child) => domToMarkup(child))

// By node type and not by class, because a document of another window has classes of its own.
const isText = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 4

const isElement = (node: Node): node is Element => node.nodeType === 1
