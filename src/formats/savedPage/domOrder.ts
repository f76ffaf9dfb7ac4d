import { attribute, descendants, isElement, type MarkupElement, type MarkupNode } from '../html/markup/markup.ts'

const PLACE = 'data-jarida-place'

/** What has a place in the order of a story. */
const PLACED = 'p, ul, ol, li, h2, h3, h4, blockquote, pre'

/** Numbers what stands in a page, so that what is cut out of the middle can be found again. Changes the document. */
export function withPlaces(page: Document): void {
  for (const [place, element] of [...page.querySelectorAll(PLACED)].entries()) {
    element.setAttribute(PLACE, String(place))
  }
}

/** Before all that was kept; and for what has no place of its own. */
const FIRST = -1
const NOWHERE = -2

/** Elements that were lost between two that were kept or right before the first, each after the one that it followed; `counts` decides. */
export function withLost(
  nodes: readonly MarkupNode[],
  candidates: readonly MarkupElement[],
  counts: (lost: MarkupElement, kept: ReadonlySet<number>) => boolean,
): MarkupNode[] {
  const kept = new Set(descendants(nodes).flatMap((element) => placeOf(element) ?? []))
  const places = [...kept].toSorted((a, b) => a - b)
  const lost = candidates.filter(
    (each) => isBetween(placeOf(each), places) && !kept.has(placeOf(each) ?? -1) && counts(each, kept),
  )
  const after = Map.groupBy(lost, (each) => places.findLast((place) => place < (placeOf(each) ?? 0)) ?? FIRST)
  return lost.length === 0 ? [...nodes] : [...(after.get(FIRST) ?? []), ...inserted(nodes, after)]
}

export function placeOf(element: MarkupElement): number | undefined {
  const place = attribute(element, PLACE)
  return place === undefined ? undefined : Number(place)
}

const isBetween = (place: number | undefined, [first, ...others]: readonly number[]): boolean =>
  place !== undefined && first !== undefined && place >= first - 1 && place < (others.at(-1) ?? first)

/** Lists and quotations are not broken up: what follows an item follows its list. */
const WHOLE = new Set(['ul', 'ol', 'blockquote', 'table', 'figure'])

function inserted(nodes: readonly MarkupNode[], after: ReadonlyMap<number, MarkupElement[]>): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (!isElement(node)) return [node]
    const inner = WHOLE.has(node.name) ? descendants([node]) : [node]
    const following = inner.flatMap((each) => after.get(placeOf(each) ?? NOWHERE) ?? [])
    return [WHOLE.has(node.name) ? node : { ...node, children: inserted(node.children, after) }, ...following]
  })
}
