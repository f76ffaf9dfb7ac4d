import * as v from 'valibot'
import { byShape } from '../schema/byShape.ts'
import { flag, wholeNumber } from '../schema/primitives.ts'
import { textSchema, type Text } from '../schema/text.ts'
import { toPlainText } from '../text/toPlainText.ts'
import type { BlockDefinition, BlockDescription, TextChange } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'
import { mapCaption } from './mapCaption.ts'

/** HTML has this limit for columns (and a higher one for rows). */
const MAX_SPAN = 1000

const span = wholeNumber(1, MAX_SPAN)

const cellWithSpan = v.object(
  {
    text: textSchema,
    colspan: v.optional(span),
    rowspan: v.optional(span),
    header: v.optional(flag),
  },
  'a cell (text, or an object with text)',
)

type CellWithSpan = v.InferOutput<typeof cellWithSpan>

/** A table cell: its text, or an object where it spans columns or rows or is a header. */
export type Cell = Text | CellWithSpan

export const cellSchema: v.GenericSchema<unknown, Cell> = byShape<Cell>([textSchema, cellWithSpan], (input) =>
  typeof input === 'object' && input !== null && !Array.isArray(input) ? cellWithSpan : textSchema,
)

/** Browsers slow down over tables that are wider, and no reader would see them whole. */
const MAX_COLUMNS = 1000

const row = v.pipe(
  v.array(cellSchema, 'a row (a list of cells)'),
  v.check((cells) => countColumns(cells) <= MAX_COLUMNS, `a row of at most ${MAX_COLUMNS} columns`),
)

const schema = createBlockSchema('table', {
  caption: v.optional(textSchema),
  head: v.optional(row),
  rows: v.array(row, 'a list of rows'),
})

export type TableBlock = v.InferOutput<typeof schema>

export function hasSpan(cell: Cell): cell is CellWithSpan {
  return typeof cell === 'object' && 'text' in cell
}

/** The text of a cell with its marks. */
export const cellText = (cell: Cell): Text => (hasSpan(cell) ? cell.text : cell)

export const plainCellText = (cell: Cell): string => toPlainText(cellText(cell))

export const table: BlockDefinition<TableBlock> = {
  schema,
  readingTexts: (block) => cellTexts(block),
  mapTexts: (block, change) => ({
    ...mapCaption(block, change),
    ...(block.head && { head: mapRow(block.head, change) }),
    rows: block.rows.map((each) => mapRow(each, change)),
  }),
}

export const tableDescription: BlockDescription<TableBlock> = {
  caption: 'What the table shows.',
  head: 'The heads of the columns.',
  rows: 'The rows, each a list of cells.',
}

const cellTexts = ({ head = [], rows }: TableBlock): Text[] => [...head, ...rows.flat()].map(cellText)

function countColumns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + Math.min((hasSpan(cell) ? cell.colspan : undefined) ?? 1, MAX_SPAN), 0)
}

const mapRow = (cells: readonly Cell[], change: TextChange): Cell[] =>
  cells.map((cell) => (hasSpan(cell) ? { ...cell, text: change(cell.text) } : change(cell)))
