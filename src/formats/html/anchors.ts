import { decodePercent } from '#article/text/decodePercent.ts'
import { uniqueName } from '#article/text/uniqueName.ts'
import type { Block } from '#article/schema/block.ts'
import type { Anchors } from './context.ts'
import { attribute, descendants, type MarkupNode } from './markup/markup.ts'

/** The ids inside the document that its own links point to. */
export function linkTargets(nodes: readonly MarkupNode[], base: string | undefined): ReadonlySet<string> {
  const fragments = descendants(nodes).flatMap((element) => {
    const fragment = element.name === 'a' ? fragmentOf(attribute(element, 'href'), base) : undefined
    return fragment === undefined ? [] : [fragment]
  })
  return new Set(fragments)
}

/** `note-1` of `#note-1`, and of the page's own address with it; undefined for links elsewhere. */
export function fragmentOf(href: string | undefined, base: string | undefined): string | undefined {
  const [page, fragment] = href?.split('#', 2) ?? []
  if (!fragment || (page !== '' && page !== base?.split('#')[0])) return undefined
  return decodePercent(fragment)
}

/** A block at which these links arrive: it gets the first id in the article's spelling, the other ids lead to it too. */
export function takeAnchor(block: Block, ids: readonly string[], anchors: Anchors): Block {
  const [first] = ids
  if (first === undefined) return block
  const id = block.id ?? newId(first, anchors)
  for (const each of ids) if (!anchors.places.has(each)) anchors.places.set(each, id)
  return { ...block, id }
}

/** Takes an id of letters, digits and '-' that nothing in the article has yet. */
export function newId(wanted: string, { taken }: Anchors): string {
  const id = wanted.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/gu, '') || 'note'
  return uniqueName(id, taken)
}
