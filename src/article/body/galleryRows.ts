/** Width over height that pictures in one row have together: two in landscape format, or three squares. */
const ROW = 3.2

/** More in a row than this would be stamps. */
const MOST = 5

type Parting<Item> = { cost: number; rows: Item[][] }

/**
 * Pictures parted into rows of about the same height, in their order; `ratioOf` is width over height.
 * Of all ways to part them it is the one with the least sum of squared differences.
 */
export function galleryRows<Item>(items: readonly Item[], ratioOf: (item: Item) => number): Item[][] {
  const best: Parting<Item>[] = [{ cost: 0, rows: [] }]
  for (let end = 1; end <= items.length; end += 1) best.push(bestEnding(items.slice(0, end), ratioOf, best))
  return best.at(-1)?.rows ?? []
}

/** The best way for the first pictures, given the best for all fewer: their last row has one to five of them. */
function bestEnding<Item>(
  items: readonly Item[],
  ratioOf: (item: Item) => number,
  best: readonly Parting<Item>[],
): Parting<Item> {
  const lengths = Array.from({ length: Math.min(MOST, items.length) }, (_, index) => index + 1)
  const ways = lengths.map((length) => {
    const before = best[items.length - length] ?? { cost: 0, rows: [] }
    const row = items.slice(-length)
    const ratio = row.reduce((sum, item) => sum + ratioOf(item), 0)
    return { cost: before.cost + (ratio - ROW) ** 2, rows: [...before.rows, row] }
  })
  return ways.reduce((least, way) => (way.cost < least.cost ? way : least))
}
