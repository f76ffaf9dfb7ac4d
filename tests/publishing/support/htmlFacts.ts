import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** What a browser makes of a piece of HTML. */
export type HtmlFacts = {
  text: string
  elements: { name: string; attributes: ReadonlyMap<string, string> }[]
  others: string[]
}

export function htmlFacts(html: string): HtmlFacts {
  const facts: HtmlFacts = { text: '', elements: [], others: [] }
  const look = (node: Tree.Node): void => {
    if (tree.isTextNode(node)) facts.text += node.value
    else if (tree.isElementNode(node)) {
      facts.elements.push({
        name: node.tagName,
        attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      })
    } else if (node.nodeName !== '#document-fragment') facts.others.push(node.nodeName)
    if ('childNodes' in node) node.childNodes.forEach(look)
  }
  look(parseFragment(html))
  return facts
}
