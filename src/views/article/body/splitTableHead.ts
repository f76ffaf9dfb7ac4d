import type { BlockOf } from '#article/blocks/block.ts'
import type { Cell } from '#article/blocks/table.ts'

/** A table's head and rows. If the table has no head, a first row with only header cells becomes it. */
export function splitTableHead({ head, rows }: BlockOf<'table'>): { head: Cell[] | undefined; rows: Cell[][] } {
  const [first, ...others] = rows
  if (head || first === undefined || others.length === 0 || !first.every(isHeader)) return { head, rows }
  return { head: first, rows: others }
}

const isHeader = (cell: Cell): boolean => typeof cell === 'object' && 'text' in cell && cell.header === true
