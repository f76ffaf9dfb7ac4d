import { descendants, isElement, type MarkupElement, type MarkupNode } from '../../html/markup/markup.ts'
import { readDomOrder } from './domOrder.ts'

/** Stands for the beginning of the story, before its first numbered element. */
const START = -1

/** These are not broken up: what follows one of their items is put after the whole. */
const UNBROKEN = new Set(['ul', 'ol', 'blockquote', 'table', 'figure'])

/**
 * Puts back the parts that were cut out between two elements of the story or right before the first one. A heading is
 * put back only with what it heads.
 */
export function restoreParts(nodes: readonly MarkupNode[], parts: readonly MarkupElement[]): MarkupNode[] {
  const kept = new Set(descendants(nodes).flatMap((element) => readDomOrder(element) ?? []))
  const orders = [...kept].toSorted((a, b) => a - b)
  const lost = findLost(parts, kept, orders)
  if (lost.length === 0) return [...nodes]
  const lostAfter = Map.groupBy(lost, (part) => orders.findLast((order) => order < (readDomOrder(part) ?? 0)) ?? START)
  return [...(lostAfter.get(START) ?? []), ...insertAfter(nodes, lostAfter)]
}

function findLost(
  parts: readonly MarkupElement[],
  kept: ReadonlySet<number>,
  orders: readonly number[],
): MarkupElement[] {
  const [first, last] = [orders[0], orders.at(-1)]
  if (first === undefined || last === undefined) return []
  const textOrders = new Set(parts.filter((part) => !isHeading(part)).map(readDomOrder))
  return parts.filter((part) => {
    const order = readDomOrder(part)
    if (order === undefined || order < first - 1 || order >= last || kept.has(order)) return false
    return !isHeading(part) || kept.has(order + 1) || textOrders.has(order + 1)
  })
}

const isHeading = ({ name }: MarkupElement): boolean => name.startsWith('h')

function insertAfter(
  nodes: readonly MarkupNode[],
  lostAfter: ReadonlyMap<number | undefined, MarkupElement[]>,
): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (!isElement(node)) return [node]
    const isUnbroken = UNBROKEN.has(node.name)
    const inside = isUnbroken ? descendants([node]) : [node]
    const following = inside.flatMap((each) => lostAfter.get(readDomOrder(each)) ?? [])
    return [isUnbroken ? node : { ...node, children: insertAfter(node.children, lostAfter) }, ...following]
  })
}
