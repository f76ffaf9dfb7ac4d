/**
 * The number of letters to add, remove, replace or swap with their neighbour to turn one word into the other (optimal
 * string alignment). Distances above `max` are given as `max + 1`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row += 1) rows.push(nextRow(a, b, rows))
  return Math.min(rows.at(-1)?.at(-1) ?? 0, max + 1)
}

/** The next row of the table: the distances from one more letter of `a` to every prefix of `b`. */
function nextRow(a: string, b: string, rows: readonly number[][]): number[] {
  const [previous, row] = [rows.at(-1) ?? [], [rows.length]]
  const cost = (line: readonly number[] | undefined, column: number) => line?.[column] ?? Infinity
  for (let column = 1; column <= b.length; column += 1) {
    const replaced = cost(previous, column - 1) + (a[rows.length - 1] === b[column - 1] ? 0 : 1)
    const swapped = isSwap(a, b, rows.length, column) ? cost(rows.at(-2), column - 2) + 1 : Infinity
    row.push(Math.min(cost(previous, column) + 1, cost(row, column - 1) + 1, replaced, swapped))
  }
  return row
}

const isSwap = (a: string, b: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
