import { isNumericCell, type PlacedCell } from '#article/body/findNumericColumns.ts'
import { plainCellText } from '#article/blocks/table.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import styles from './Table.module.css'

/** A cell with more text gets a minimum width, because it is a sentence rather than a word or number. */
const MAX_NARROW_LENGTH = 32

type Props = {
  cells: readonly PlacedCell[]
  /** The indices of the columns that hold numbers. */
  numeric: ReadonlySet<number>
  isHead?: boolean
}

/** A row of a table's head or body. */
export function TableRow({ cells, numeric, isHead = false }: Props) {
  const TableCell = isHead ? HeadCell : BodyCell
  return (
    <tr>
      {cells.map((cell) => (
        <TableCell key={cell.column} cell={cell} className={classOf(cell, numeric)} />
      ))}
    </tr>
  )
}

type CellProps = { cell: PlacedCell; className: string }

function HeadCell({ cell, className }: CellProps) {
  return (
    <th scope="col" colSpan={cell.colspan} rowSpan={cell.rowspan} className={className}>
      <CellText cell={cell} />
    </th>
  )
}

/** A header cell in the body names its row, but one that holds a number (a total) is only shown as strong text. */
function BodyCell({ cell, className }: CellProps) {
  if (cell.isHeader && (cell.column === 0 || !isNumericCell(cell.cell))) {
    return (
      <th scope="row" colSpan={cell.colspan} rowSpan={cell.rowspan} className={className}>
        <CellText cell={cell} />
      </th>
    )
  }
  return (
    <td colSpan={cell.colspan} rowSpan={cell.rowspan} className={className}>
      {cell.isHeader ? (
        <strong>
          <CellText cell={cell} />
        </strong>
      ) : (
        <CellText cell={cell} />
      )}
    </td>
  )
}

function CellText({ cell: { cell } }: { cell: PlacedCell }) {
  return <TextRuns text={typeof cell === 'object' && 'text' in cell ? cell.text : cell} />
}

function classOf({ cell, column, colspan }: PlacedCell, numeric: ReadonlySet<number>): string {
  const isSentence = plainCellText(cell).length > MAX_NARROW_LENGTH
  return [
    column === 0 && styles.first,
    colspan === 1 && numeric.has(column) && styles.numeric,
    isSentence && styles.sentence,
  ]
    .filter(Boolean)
    .join(' ')
}
