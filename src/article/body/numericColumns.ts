import { textOfCell } from '../text/plainText.ts'
import type { Cell } from '../schema/blocks/table.ts'

const NUMERIC = /^[\p{Sc}\s.,٫٬%٪+\-−–±():/]*\p{Nd}[\p{Nd}\p{Sc}\s.,٫٬%٪+\-−–±():/]*$/u
const EMPTY = /^[\s\-–—]*$/u

/** A cell where it stands: `column` counts the columns that cells from rows above reach into. */
export type PlacedCell = { cell: Cell; column: number; colspan: number; rowspan: number; isHeader: boolean }

export const isNumericCell = (cell: Cell): boolean => NUMERIC.test(textOfCell(cell))

/** Each row's cells with the column in which they begin. */
export function placeCells(rows: readonly (readonly Cell[])[]): PlacedCell[][] {
  const busyUntil: number[] = []
  return rows.map((row, index) => {
    let column = 0
    return row.map((cell) => {
      while ((busyUntil[column] ?? 0) > index) column += 1
      const placed = { cell, column, ...spansOf(cell) }
      for (let each = 0; each < placed.colspan; each += 1) busyUntil[column + each] = index + placed.rowspan
      column += placed.colspan
      return placed
    })
  })
}

/** The columns whose cells are numbers, so that these and their heads can be aligned; cells over several columns do not count. */
export function numericColumns(rows: readonly (readonly PlacedCell[])[]): ReadonlySet<number> {
  const cells = rows.flat().filter(({ cell, colspan }) => colspan === 1 && !EMPTY.test(textOfCell(cell)))
  const worded = new Set(cells.filter(({ cell }) => !isNumericCell(cell)).map(({ column }) => column))
  return new Set(cells.map(({ column }) => column).filter((column) => !worded.has(column)))
}

function spansOf(cell: Cell): Omit<PlacedCell, 'cell' | 'column'> {
  if (typeof cell !== 'object' || !('text' in cell)) return { colspan: 1, rowspan: 1, isHeader: false }
  return { colspan: cell.colspan ?? 1, rowspan: cell.rowspan ?? 1, isHeader: cell.header ?? false }
}
