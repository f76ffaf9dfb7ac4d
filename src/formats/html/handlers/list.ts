import type { Block, ListItem } from '#article/schema/block.ts'
import { insideBlock, stated, type Handler } from '../context.ts'
import { attribute, isElement, type MarkupElement, type MarkupNode } from '../markup/markup.ts'

/** Deeper than any list of a newspaper: what nests further is read on the same level. */
const DEEPEST = 8

/** A list. One that counts down, or whose numbers jump, says its numbers itself: ours count up by one. */
export const list: Handler = (element, context) => {
  if (context.depth > DEEPEST) return context.blocksOf(element.children, context)
  const inner = insideBlock(context)
  const members = membersOf(element.children)
  const numbers = element.name === 'ol' ? numbersOf(element, members) : undefined
  const isCounting = numbers?.every((number, index) => number === (numbers[0] ?? 1) + index) ?? true
  const items = members.flatMap(({ nodes }, index): ListItem[] => {
    const blocks = context.blocksOf(isCounting ? nodes : numbered(nodes, numbers?.[index]), inner)
    return blocks.length === 0 ? [] : [itemOf(blocks)]
  })
  if (items.length === 0) return []
  const start = numbers?.[0] ?? 1
  const order = numbers && isCounting ? { ordered: true, ...(start !== 1 && { start }) } : {}
  return [{ type: 'list', ...order, items, ...stated(context) }]
}

type Member = { nodes: MarkupNode[]; value: number | undefined }

/** Items; a list or text that stands beside the items belongs to the item before it. */
function membersOf(nodes: readonly MarkupNode[]): Member[] {
  const members: Member[] = []
  for (const node of nodes) {
    const last = members.at(-1)
    if (isElement(node) && (node.name === 'li' || !last)) {
      members.push({ nodes: node.name === 'li' ? [withoutMargin(node)] : [node], value: wholeNumber(node, 'value') })
    } else if (isElement(node) || node.trim() !== '') (last?.nodes ?? newMember(members)).push(node)
  }
  return members
}

function newMember(members: Member[]): MarkupNode[] {
  const nodes: MarkupNode[] = []
  members.push({ nodes, value: undefined })
  return nodes
}

/** The number as the first word of the item. */
function numbered(nodes: readonly MarkupNode[], number: number | undefined): MarkupNode[] {
  const [first, ...others] = nodes
  const words = `${number ?? ''}. `
  return first !== undefined && isElement(first)
    ? [{ ...first, children: [words, ...first.children] }, ...others]
    : [words, ...nodes]
}

/** An item is a container like any other once it is known to be an item. */
const withoutMargin = (item: MarkupElement): MarkupElement => ({ ...item, name: 'div' })

function numbersOf(element: MarkupElement, members: readonly Member[]): number[] {
  const isReversed = element.attributes.has('reversed')
  let number = wholeNumber(element, 'start') ?? (isReversed ? members.length : 1)
  return members.map(({ value }) => {
    const own = value ?? number
    number = own + (isReversed ? -1 : 1)
    return own
  })
}

/** One plain paragraph is the item's text. */
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

export function wholeNumber(element: MarkupElement, name: string): number | undefined {
  const value = attribute(element, name)
  return value !== undefined && /^[+-]?\d{1,9}$/u.test(value) ? Number(value) : undefined
}
