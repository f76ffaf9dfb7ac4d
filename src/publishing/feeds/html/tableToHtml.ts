import type { BlockOf } from '#article/schema/block.ts'
import type { Cell } from '#article/schema/blocks/table.ts'
import { element } from './element.ts'
import { languageAttributes, type HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

/** A table with its caption, its head and its rows; a row of nothing but header cells is a head. */
export function tableToHtml(block: BlockOf<'table'>, setting: HtmlSetting): string {
  const { caption, head, rows } = block
  return element(
    'table',
    languageAttributes(block),
    caption === undefined ? '' : element('caption', {}, textToHtml(caption, setting)),
    head === undefined ? '' : element('thead', {}, rowToHtml(head, setting, true)),
    element('tbody', {}, ...rows.map((row) => rowToHtml(row, setting, row.every(isHeader)))),
  )
}

function rowToHtml(row: readonly Cell[], setting: HtmlSetting, isHead: boolean): string {
  return element('tr', {}, ...row.map((cell) => cellToHtml(cell, setting, isHead)))
}

function cellToHtml(cell: Cell, setting: HtmlSetting, isHead: boolean): string {
  const spans = hasSpan(cell) ? { colspan: cell.colspan, rowspan: cell.rowspan } : {}
  const text = textToHtml(hasSpan(cell) ? cell.text : cell, setting)
  if (isHead) return element('th', { scope: 'col', ...spans }, text)
  return isHeader(cell) ? element('th', { scope: 'row', ...spans }, text) : element('td', spans, text)
}

type CellWithSpan = Extract<Cell, { text: unknown }>

const hasSpan = (cell: Cell): cell is CellWithSpan => typeof cell === 'object' && 'text' in cell

const isHeader = (cell: Cell): boolean => hasSpan(cell) && cell.header === true
