/** Letters to add, drop, replace or swap to get from one word to another; anything above `most` is `most` + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let at = 1; at <= a.length; at += 1) rows.push(nextRow(a, b, rows))
  return Math.min(rows.at(-1)?.at(-1) ?? 0, most + 1)
}

/** The costs of the beginnings of `b` for one letter of `a` more than the rows before. */
function nextRow(a: string, b: string, rows: readonly number[][]): number[] {
  const [before, row] = [rows.at(-1) ?? [], [rows.length]]
  const cost = (line: readonly number[] | undefined, column: number) => line?.[column] ?? Infinity
  for (let column = 1; column <= b.length; column += 1) {
    const replaced = cost(before, column - 1) + (a[rows.length - 1] === b[column - 1] ? 0 : 1)
    const swapped = isSwap(a, b, rows.length, column) ? cost(rows.at(-2), column - 2) + 1 : Infinity
    row.push(Math.min(cost(before, column) + 1, cost(row, column - 1) + 1, replaced, swapped))
  }
  return row
}

const isSwap = (a: string, b: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
