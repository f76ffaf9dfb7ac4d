import { decodePercent } from '#article/text/decodePercent.ts'
import { uniqueName } from '#article/text/uniqueName.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Anchors } from '../context.ts'
import { attribute, descendants, type MarkupNode } from '../markup/markup.ts'

/** The ids that links within the document point to. */
export function findLinkTargets(nodes: readonly MarkupNode[], base: string | undefined): ReadonlySet<string> {
  const fragments = descendants(nodes).flatMap((element) => {
    const fragment = element.name === 'a' ? parseFragment(attribute(element, 'href'), base) : undefined
    return fragment === undefined ? [] : [fragment]
  })
  return new Set(fragments)
}

/** `note-1` of `#note-1` or of the page's own address with that fragment; undefined for a link to another page. */
export function parseFragment(href: string | undefined, base: string | undefined): string | undefined {
  const [page, fragment] = href?.split('#', 2) ?? []
  if (!fragment || (page !== '' && page !== base?.split('#')[0])) return undefined
  return decodePercent(fragment)
}

/**
 * The block with an id, where links point to these ids of the source. The block gets the first id in the article's
 * spelling; `anchors` records that all of them now lead to it.
 */
export function withAnchor(block: Block, sourceIds: readonly string[], anchors: Anchors): Block {
  const [first] = sourceIds
  if (first === undefined) return block
  const id = block.id ?? createId(first, anchors)
  addAnchors(sourceIds, id, anchors)
  return { ...block, id }
}

/** Records the block that these ids of the source lead to. The first block with an id keeps it. */
export function addAnchors(sourceIds: readonly string[], id: string, { blockIds }: Anchors): void {
  for (const each of sourceIds) if (!blockIds.has(each)) blockIds.set(each, id)
}

/** An id of letters, digits and hyphens that no other block of the article has. Reserves it. */
export function createId(wanted: string, { taken }: Anchors): string {
  const id = wanted.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/gu, '') || 'note'
  return uniqueName(id, taken)
}
