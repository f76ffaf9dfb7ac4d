import { plainCellText } from '#article/blocks/table.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Cell } from '#article/blocks/table.ts'
import type { Text } from '#article/schema/text.ts'
import type { Scope } from '../context.ts'

type Parts = { cells: Cell[][]; isHead: boolean; caption: Text | undefined }

/**
 * A table of these rows; only its caption where all cells are empty. Cells of the head need not state that they are
 * headings.
 */
export function createTable({ cells, isHead, caption }: Parts, scope: Scope): Block[] {
  const rows = cells.filter((row) => row.length > 0)
  const title: { caption?: Text } = caption === undefined ? {} : { caption }
  if (rows.flat().every((cell) => plainCellText(cell) === '')) {
    return caption === undefined ? [] : [{ type: 'paragraph', text: caption, ...scope }]
  }
  const [head, ...others] = rows
  if (!isHead || !head) return [{ type: 'table', ...title, rows, ...scope }]
  return [{ type: 'table', ...title, head: head.map(headCell), rows: others, ...scope }]
}

function headCell(cell: Cell): Cell {
  if (typeof cell === 'string' || Array.isArray(cell)) return cell
  const { header: _header, ...rest } = cell
  return rest.colspan === undefined && rest.rowspan === undefined ? rest.text : rest
}
