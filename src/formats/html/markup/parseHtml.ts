import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes } from 'parse5'
import { NEVER_SHOWN_ELEMENTS } from './elementNames.ts'
import type { MarkupElement, MarkupNode } from './markup.ts'
import { BoundedParser } from './boundedParser.ts'

type Source = DefaultTreeAdapterTypes.ChildNode

/**
 * Deeper elements become children of the last element within the limit. No article is nested this deeply. The limit
 * protects code that recurses over the tree, or that searches a box at each of its levels.
 */
const MAX_DEPTH = 64

/**
 * HTML as browsers see it, for whole documents and fragments alike. No input is an error. Comments, scripts and styles
 * are left out, and `<noscript>` holds its source as text.
 */
export function parseHtml(html: string): MarkupNode[] {
  const { childNodes } = /<(?:!doctype|html|body|frameset)[\s>]/iu.test(html)
    ? BoundedParser.parse<DefaultTreeAdapterMap>(html)
    : parseFragment(html)
  return plainNodes(childNodes)
}

function parseFragment(html: string) {
  const parser = BoundedParser.getFragmentParser<DefaultTreeAdapterMap>()
  parser.tokenizer.write(html, true)
  return parser.getFragment()
}

function plainNodes(roots: readonly Source[]): MarkupNode[] {
  const top: MarkupNode[] = []
  const waiting = roots.map((node) => ({ node, into: top, depth: 0 })).toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, into, depth } = next
    if ('value' in node) into.push(node.value)
    if (!('tagName' in node) || NEVER_SHOWN_ELEMENTS.has(node.tagName)) continue
    const element = plainElement(node)
    if (depth < MAX_DEPTH) into.push(element)
    const target = depth < MAX_DEPTH ? element.children : into
    // One by one, because a spread of more than a hundred thousand children would exhaust the stack.
    for (const child of node.childNodes.toReversed()) waiting.push({ node: child, into: target, depth: depth + 1 })
  }
  return top
}

function plainElement({ tagName, attrs }: DefaultTreeAdapterTypes.Element): MarkupElement {
  return {
    name: tagName,
    attributes: new Map(attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
    children: [],
  }
}
