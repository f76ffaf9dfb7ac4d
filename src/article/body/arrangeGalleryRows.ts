/** The target for the aspect ratio of a whole row: about two landscape pictures, or three square ones. */
const TARGET_ROW_RATIO = 3.2

/** More pictures in a row would each be too small. */
const MAX_ROW_PICTURES = 5

type Layout<Item> = { cost: number; rows: Item[][] }

/**
 * Divides pictures, in their order, into rows of about the same height; `ratioOf` gives width divided by height.
 * Chooses the division whose rows differ least from the target ratio (least sum of squares).
 */
export function arrangeGalleryRows<Item>(items: readonly Item[], ratioOf: (item: Item) => number): Item[][] {
  const best: Layout<Item>[] = [{ cost: 0, rows: [] }]
  for (let end = 1; end <= items.length; end += 1) best.push(bestEnding(items.slice(0, end), ratioOf, best))
  return best.at(-1)?.rows ?? []
}

/**
 * The best layout that ends with the last of `items`. `best` holds the best layout for every smaller number of items.
 */
function bestEnding<Item>(
  items: readonly Item[],
  ratioOf: (item: Item) => number,
  best: readonly Layout<Item>[],
): Layout<Item> {
  const lengths = Array.from({ length: Math.min(MAX_ROW_PICTURES, items.length) }, (_, index) => index + 1)
  const layouts = lengths.map((length) => {
    const before = best[items.length - length] ?? { cost: 0, rows: [] }
    const row = items.slice(-length)
    const ratio = row.reduce((sum, item) => sum + ratioOf(item), 0)
    return { cost: before.cost + (ratio - TARGET_ROW_RATIO) ** 2, rows: [...before.rows, row] }
  })
  return layouts.reduce((least, layout) => (layout.cost < least.cost ? layout : least))
}
