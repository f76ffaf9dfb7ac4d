import type { Block, ListItem } from '#article/blocks/block.ts'
import { insideBlock, statedScope, type Handler } from '../context.ts'
import { isElement, type MarkupElement, type MarkupNode } from '../markup/markup.ts'
import { readWholeNumber } from '../markup/readWholeNumber.ts'

/** Blocks around a list. No newspaper nests lists this deeply; deeper lists are read on the same level. */
const MAX_DEPTH = 8

/** A list. List blocks count up by one, so other numbers (counting down, or with gaps) become part of the items. */
export const list: Handler = (element, context) => {
  if (context.depth > MAX_DEPTH) return context.blocksOf(element.children, context)
  const inner = insideBlock(context)
  const members = membersOf(element.children)
  const numbers = element.name === 'ol' ? numbersOf(element, members) : undefined
  const isCounting = numbers?.every((number, index) => number === (numbers[0] ?? 1) + index) ?? true
  const items = members.flatMap(({ nodes }, index): ListItem[] => {
    const blocks = context.blocksOf(isCounting ? nodes : withNumber(nodes, numbers?.[index]), inner)
    return blocks.length === 0 ? [] : [itemOf(blocks)]
  })
  if (items.length === 0) return []
  const start = numbers?.[0] ?? 1
  const order = numbers && isCounting ? { ordered: true, ...(start !== 1 && { start }) } : {}
  return [{ type: 'list', ...order, items, ...statedScope(context) }]
}

type Member = { nodes: MarkupNode[]; value: number | undefined }

/** The items. A list or text between the items belongs to the item before it. */
function membersOf(nodes: readonly MarkupNode[]): Member[] {
  const members: Member[] = []
  for (const node of nodes) {
    const last = members.at(-1)
    if (isElement(node) && (node.name === 'li' || !last)) {
      members.push({ nodes: node.name === 'li' ? [asContainer(node)] : [node], value: readWholeNumber(node, 'value') })
    } else if (isElement(node) || node.trim() !== '') (last?.nodes ?? addMember(members)).push(node)
  }
  return members
}

function addMember(members: Member[]): MarkupNode[] {
  const nodes: MarkupNode[] = []
  members.push({ nodes, value: undefined })
  return nodes
}

/** The item with its number as its first word. */
function withNumber(nodes: readonly MarkupNode[], number: number | undefined): MarkupNode[] {
  const [first, ...others] = nodes
  const words = `${number ?? ''}. `
  return first !== undefined && isElement(first)
    ? [{ ...first, children: [words, ...first.children] }, ...others]
    : [words, ...nodes]
}

/** Within its list an item is a container like any other. */
const asContainer = (item: MarkupElement): MarkupElement => ({ ...item, name: 'div' })

function numbersOf(element: MarkupElement, members: readonly Member[]): number[] {
  const isReversed = element.attributes.has('reversed')
  let number = readWholeNumber(element, 'start') ?? (isReversed ? members.length : 1)
  return members.map(({ value }) => {
    const own = value ?? number
    number = own + (isReversed ? -1 : 1)
    return own
  })
}

/** An item of one plain paragraph is its text; any other item is its blocks. */
function itemOf(blocks: Block[]): ListItem {
  const [first] = blocks
  const isText =
    blocks.length === 1 &&
    first?.type === 'paragraph' &&
    first.id === undefined &&
    first.lang === undefined &&
    first.dir === undefined
  return isText ? first.text : blocks
}
