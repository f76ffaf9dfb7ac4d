/** The target for the aspect ratio of a whole row: about two landscape pictures, or three square ones. */
const TARGET_ROW_RATIO = 3.2

/** More pictures in a row would each be too small. */
const MAX_ROW_PICTURES = 5

/** The best layout of the first pictures up to one: its cost, and the index at which its last row starts. */
type Layout = { cost: number; start: number }

/**
 * Divides pictures, in their order, into rows of about the same height; `ratioOf` gives width divided by height.
 * Chooses the division whose rows differ least from the target ratio (least sum of squares). Its time grows with the
 * number of pictures, not with the square of it.
 */
export function arrangeGalleryRows<Item>(items: readonly Item[], ratioOf: (item: Item) => number): Item[][] {
  const layouts: Layout[] = [{ cost: 0, start: 0 }]
  const ratios = items.map(ratioOf)
  for (let end = 1; end <= items.length; end += 1) layouts.push(bestEnding(end, ratios, layouts))
  const rows: Item[][] = []
  for (let end = items.length; end > 0; end = layouts[end]?.start ?? 0) {
    rows.push(items.slice(layouts[end]?.start, end))
  }
  return rows.toReversed()
}

/** The best layout of the first `end` pictures. `layouts` holds the best layout for every smaller number. */
function bestEnding(end: number, ratios: readonly number[], layouts: readonly Layout[]): Layout {
  const lengths = Array.from({ length: Math.min(MAX_ROW_PICTURES, end) }, (_, index) => index + 1)
  const candidates = lengths.map((length) => {
    const start = end - length
    const ratio = ratios.slice(start, end).reduce((sum, each) => sum + each, 0)
    return { cost: (layouts[start]?.cost ?? 0) + (ratio - TARGET_ROW_RATIO) ** 2, start }
  })
  return candidates.reduce((least, layout) => (layout.cost < least.cost ? layout : least))
}
