import { isNumericCell, type PlacedCell } from '#article/body/numericColumns.ts'
import { textOfCell } from '#article/text/plainText.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import styles from './Table.module.css'

/** In characters: more than this is no word but a sentence, which wants a line that holds some of it. */
const SENTENCE = 32

type Props = {
  cells: readonly PlacedCell[]
  /** The columns of numbers. */
  numeric: ReadonlySet<number>
}

export function HeadCells({ cells, numeric }: Props) {
  return (
    <tr>
      {cells.map((cell) => (
        <th
          key={cell.column}
          scope="col"
          colSpan={cell.colspan}
          rowSpan={cell.rowspan}
          className={classOf(cell, numeric)}
        >
          <CellText cell={cell} />
        </th>
      ))}
    </tr>
  )
}

export function RowCells({ cells, numeric }: Props) {
  return (
    <tr>
      {cells.map((cell) => (
        <RowCell key={cell.column} cell={cell} className={classOf(cell, numeric)} />
      ))}
    </tr>
  )
}

/** A header cell names its row; a number that is one (a total) is set as strong and names nothing. */
function RowCell({ cell, className }: { cell: PlacedCell; className: string }) {
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
  const isSentence = textOfCell(cell).length > SENTENCE
  return [
    column === 0 && styles.first,
    colspan === 1 && numeric.has(column) && styles.numeric,
    isSentence && styles.sentence,
  ]
    .filter(Boolean)
    .join(' ')
}
