import type { BlockOf, Cell } from '#article/schema/block.ts'

/** Head and rows of a table; a first row of nothing but header cells is its head where it has no other. */
export function splitTableHead({ head, rows }: BlockOf<'table'>): { head: Cell[] | undefined; rows: Cell[][] } {
  const [first, ...others] = rows
  if (head || first === undefined || others.length === 0 || !first.every(isHeader)) return { head, rows }
  return { head: first, rows: others }
}

const isHeader = (cell: Cell): boolean => typeof cell === 'object' && 'text' in cell && cell.header === true
