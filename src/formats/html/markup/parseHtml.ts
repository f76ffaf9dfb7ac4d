import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { MarkupElement, MarkupNode } from './markup.ts'

type Source = DefaultTreeAdapterTypes.ChildNode

/** Never shown and never run: they are gone before anything looks at the tree. */
export const neverShown: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'base',
  'svg',
  'canvas',
  'map',
  'area',
  'param',
  'frame',
  'frameset',
  'applet',
  'input',
  'button',
  'select',
  'textarea',
  'datalist',
  'label',
  'dialog',
  'progress',
  'meter',
  'rp',
])

/** What lies deeper hangs on the last element that is not: no article nests so, what walks the tree may recurse, and boxes look through all that is inside them. */
const DEEPEST = 64

/** HTML as browsers see it (parse5), whole documents and fragments alike; no input is an error. `<noscript>` holds its source as text. Comments, scripts and styles are left out. */
export function parseHtml(html: string): MarkupNode[] {
  const { childNodes } = /<(?:!doctype|html|body|frameset)[\s>]/iu.test(html) ? parse(html) : parseFragment(html)
  return plainNodes(childNodes)
}

function plainNodes(roots: readonly Source[]): MarkupNode[] {
  const top: MarkupNode[] = []
  const waiting = roots.map((node) => ({ node, into: top, depth: 0 })).toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, into, depth } = next
    if ('value' in node) into.push(node.value)
    if (!('tagName' in node) || neverShown.has(node.tagName)) continue
    const element = plainElement(node)
    if (depth < DEEPEST) into.push(element)
    const target = depth < DEEPEST ? element.children : into
    // One by one: as arguments, more than a hundred thousand children exhaust the stack.
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
