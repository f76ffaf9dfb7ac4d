import type { BlockOf } from '#article/blocks/block.ts'
import { cellText, hasSpan, type Cell } from '#article/blocks/table.ts'
import { element } from '../element.ts'
import type { HtmlSetting } from '../htmlSetting.ts'
import { textToHtml } from '../textToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

/** A table with its caption, head and rows. A row that has header cells only is marked as a head. */
export const tableToHtml: BlockMarkup<BlockOf<'table'>> = ({ caption, head, rows }, { setting, own }) =>
  element(
    'table',
    own,
    caption === undefined ? '' : element('caption', {}, textToHtml(caption, setting)),
    head === undefined ? '' : element('thead', {}, rowToHtml(head, setting, true)),
    element(
      'tbody',
      {},
      rows.map((row) => rowToHtml(row, setting, row.every(isHeader))),
    ),
  )

function rowToHtml(row: readonly Cell[], setting: HtmlSetting, isHead: boolean): string {
  return element(
    'tr',
    {},
    row.map((cell) => cellToHtml(cell, setting, isHead)),
  )
}

function cellToHtml(cell: Cell, setting: HtmlSetting, isHead: boolean): string {
  const spans = hasSpan(cell) ? { colspan: cell.colspan, rowspan: cell.rowspan } : {}
  const text = textToHtml(cellText(cell), setting)
  if (isHead) return element('th', { scope: 'col', ...spans }, text)
  return isHeader(cell) ? element('th', { scope: 'row', ...spans }, text) : element('td', spans, text)
}

const isHeader = (cell: Cell): boolean => hasSpan(cell) && cell.header === true
