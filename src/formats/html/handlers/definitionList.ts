import type { Block, ListItem } from '#article/blocks/block.ts'
import { insideBlock, statedScope, type Handler } from '../context.ts'
import { isElement, type MarkupElement, type MarkupNode } from '../markup/markup.ts'

/** A definition list as a list whose items begin with their terms in bold. */
export const definitionList: Handler = (element, context) => {
  const inner = insideBlock(context)
  const items = entriesOf(element.children).flatMap(({ terms, meanings }): ListItem[] => {
    const named = context.blocksOf(terms, { ...inner, marks: { ...inner.marks, strong: true } })
    const blocks: Block[] = [...named, ...context.blocksOf(meanings, inner)]
    return blocks.length === 0 ? [] : [blocks]
  })
  return items.length === 0 ? [] : [{ type: 'list', items, ...statedScope(context) }]
}

type Entry = { terms: MarkupNode[]; meanings: MarkupNode[] }

/** Terms in a row share their meanings. HTML allows a `<div>` around an entry. */
function entriesOf(nodes: readonly MarkupNode[]): Entry[] {
  const entries: Entry[] = []
  for (const node of nodes.flatMap(unwrapEntry)) {
    const last = entries.at(-1)
    const isTerm = isElement(node) && node.name === 'dt'
    if (!last || (isTerm && last.meanings.length > 0)) {
      entries.push({ terms: isTerm ? [node] : [], meanings: isTerm ? [] : [node] })
    } else if (isTerm) last.terms.push(node)
    else last.meanings.push(node)
  }
  return entries
}

function unwrapEntry(node: MarkupNode): MarkupNode[] {
  if (isElement(node) && node.name === 'div' && node.children.some(isTermOrMeaning)) return node.children
  return isElement(node) || node.trim() !== '' ? [node] : []
}

const isTermOrMeaning = (node: MarkupNode): node is MarkupElement =>
  isElement(node) && (node.name === 'dt' || node.name === 'dd')
