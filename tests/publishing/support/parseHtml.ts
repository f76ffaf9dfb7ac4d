import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** The nodes of a piece of HTML as a browser parses it. */
type ParsedHtml = {
  text: string
  elements: { name: string; attributes: ReadonlyMap<string, string> }[]
  /** The names of nodes that are neither text nor elements, such as comments. */
  otherNodes: string[]
}

export function parseHtml(html: string): ParsedHtml {
  const parsed: ParsedHtml = { text: '', elements: [], otherNodes: [] }
  const visit = (node: Tree.Node): void => {
    if (tree.isTextNode(node)) parsed.text += node.value
    else if (tree.isElementNode(node)) {
      parsed.elements.push({
        name: node.tagName,
        attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      })
    } else if (node.nodeName !== '#document-fragment') parsed.otherNodes.push(node.nodeName)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parseFragment(html))
  return parsed
}
