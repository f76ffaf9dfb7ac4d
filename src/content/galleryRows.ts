/** Width over height that pictures in one row have together: two in landscape format, or three squares. */
const ROW = 3.2

/**
 * Pictures parted into rows of about the same height, in their order. Takes width over height of each; gives their indices, a row
 * a list. Of all ways to part them it is the one with the least sum of squared differences.
 */
export function galleryRows(ratios: readonly number[]): number[][] {
  const best: Parting[] = [{ cost: 0, rows: [] }]
  for (let end = 1; end <= ratios.length; end += 1) best.push(bestEnding(ratios, end, best))
  return best.at(-1)?.rows ?? []
}

type Parting = { cost: number; rows: number[][] }

/** More in a row than this would be stamps. */
const MOST = 5

function bestEnding(ratios: readonly number[], end: number, best: readonly Parting[]): Parting {
  const starts = Array.from({ length: Math.min(MOST, end) }, (_, index) => end - 1 - index)
  const ways = starts.map((start) => {
    const before = best[start] ?? { cost: 0, rows: [] }
    const width = ratios.slice(start, end).reduce((sum, ratio) => sum + ratio, 0)
    const row = Array.from({ length: end - start }, (_, index) => start + index)
    return { cost: before.cost + (width - ROW) ** 2, rows: [...before.rows, row] }
  })
  return ways.reduce((least, way) => (way.cost < least.cost ? way : least))
}
