import type { Cell } from '#article/blocks/table.ts'
import { insideBlock, statedScope, type Context, type Handler } from '../context.ts'
import {
  attribute,
  childElements,
  descendants,
  textContent,
  type MarkupElement,
  type MarkupNode,
} from '../markup/markup.ts'
import { HEADING_ELEMENTS } from '../markup/elementNames.ts'
import { readWholeNumber } from '../markup/readWholeNumber.ts'
import { createTable } from './createTable.ts'

/** The columns or rows that a cell can span, as in HTML. */
const MAX_SPAN = 1000

/** A table of data. A first row of headings is its head, the foot comes last, pictures of cells follow the table. */
export const table: Handler = (element, context) => {
  const { caption, rows } = partsOf(element)
  const inner = insideBlock(context)
  const media: ReturnType<Handler> = []
  const cells = rows.map((row) => cellsOf(row).map((cell) => cellOf(cell, inner, media)))
  const isHead = rows[0] !== undefined && rows.length > 1 && isHeadRow(rows[0], element)
  const text = context.inlineOf(caption?.children ?? [], inner).text
  return [...createTable({ cells, isHead, caption: text }, statedScope(context)), ...media]
}

/** What only the cells of a layout table hold. */
const LAYOUT_CONTENT = new Set([...HEADING_ELEMENTS, 'figure', 'hr', 'blockquote', 'table', 'iframe', 'video'])
const MAX_CELL_LENGTH = 600

/** Whether a table only arranges things on the page. What it holds is then read cell by cell. */
export function isLayoutTable(element: MarkupElement): boolean {
  const { caption, rows } = partsOf(element)
  const cells = rows.flatMap(cellsOf)
  if (attribute(element, 'role') === 'presentation') return true
  if (caption || cells.some(({ name }) => name === 'th')) return false
  if (rows.length < 2 && cells.length < 3) return true
  if (rows.every((row) => cellsOf(row).length < 2)) return true
  return (
    cells.some(({ children }) => descendants(children).some(({ name }) => LAYOUT_CONTENT.has(name))) ||
    cells.some((cell) => textContent(cell).length > MAX_CELL_LENGTH)
  )
}

function partsOf(element: MarkupElement): { caption: MarkupElement | undefined; rows: MarkupElement[] } {
  const parts = childElements(element)
  const rowsOf = (...names: string[]) =>
    parts
      .filter(({ name }) => names.includes(name))
      .flatMap((part) => (part.name === 'tr' ? [part] : childElements(part)))
  const rows = [...rowsOf('thead'), ...rowsOf('tbody', 'tr'), ...rowsOf('tfoot')].filter(({ name }) => name === 'tr')
  return { caption: parts.find(({ name }) => name === 'caption'), rows }
}

const cellsOf = (row: MarkupElement): MarkupElement[] =>
  childElements(row).filter(({ name }) => name === 'td' || name === 'th')

function isHeadRow(row: MarkupElement, element: MarkupElement): boolean {
  const inHead = childElements(element).some((part) => part.name === 'thead' && part.children.includes(row))
  const cells = cellsOf(row)
  return (
    cells.length > 0 &&
    (inHead || cells.every(({ name }) => name === 'th')) &&
    cells.every((cell) => (readWholeNumber(cell, 'rowspan') ?? 1) === 1)
  )
}

function cellOf(element: MarkupElement, context: Context, media: ReturnType<Handler>): Cell {
  const { text = '', media: pictures } = context.inlineOf(withListMarks(element.children), context)
  for (const picture of pictures) media.push(picture)
  const colspan = spanOf(element, 'colspan')
  const rowspan = spanOf(element, 'rowspan')
  const isHeader = element.name === 'th'
  if (!isHeader && colspan === 1 && rowspan === 1) return text
  return { text, ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }), ...(isHeader && { header: true }) }
}

/** The items of a list within a cell become lines that begin with a bullet. */
function withListMarks(nodes: readonly MarkupNode[]): MarkupNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const children = withListMarks(node.children)
    return { ...node, children: node.name === 'li' ? ['• ', ...children] : children }
  })
}

const spanOf = (element: MarkupElement, name: string): number =>
  Math.min(Math.max(readWholeNumber(element, name) ?? 1, 1), MAX_SPAN)
