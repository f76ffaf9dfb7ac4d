import { plainCellText } from '../blocks/table.ts'
import type { Cell } from '../blocks/table.ts'

/** What a number may hold besides digits: currency signs, separators, percent signs, signs and brackets. */
const SYMBOLS = String.raw`\p{Sc}\s.,٫٬%٪+\-−–±():/`
const NUMERIC = new RegExp(String.raw`^[${SYMBOLS}]*\p{Nd}[\p{Nd}${SYMBOLS}]*$`, 'u')
const EMPTY = /^[\s\-–—]*$/u

/** A cell and its column. Cells of rows above that span several rows take up columns too. */
export type PlacedCell = { cell: Cell; column: number; colspan: number; rowspan: number; isHeader: boolean }

export const isNumericCell = (cell: Cell): boolean => NUMERIC.test(plainCellText(cell))

/** The cells of each row with the column in which they start. */
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

/** The columns that hold only numbers, which are aligned with their heads. Cells that span columns are ignored. */
export function findNumericColumns(rows: readonly (readonly PlacedCell[])[]): ReadonlySet<number> {
  const cells = rows.flat().filter(({ cell, colspan }) => colspan === 1 && !EMPTY.test(plainCellText(cell)))
  const withWords = new Set(cells.filter(({ cell }) => !isNumericCell(cell)).map(({ column }) => column))
  return new Set(cells.map(({ column }) => column).filter((column) => !withWords.has(column)))
}

function spansOf(cell: Cell): Omit<PlacedCell, 'cell' | 'column'> {
  if (typeof cell !== 'object' || !('text' in cell)) return { colspan: 1, rowspan: 1, isHeader: false }
  return { colspan: cell.colspan ?? 1, rowspan: cell.rowspan ?? 1, isHeader: cell.header ?? false }
}
