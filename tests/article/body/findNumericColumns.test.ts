import { expect, test } from 'vitest'
import { isNumericCell, findNumericColumns, placeCells } from '#article/body/findNumericColumns.ts'

test('a cell starts after the cells that span down into its row', () => {
  const rows = placeCells([[{ text: 'a', rowspan: 2 }, 'b', 'c'], ['d', 'e'], [{ text: 'f', colspan: 2 }, 'g'], ['h']])
  expect(rows.map((row) => row.map(({ column }) => column))).toEqual([[0, 1, 2], [1, 2], [0, 2], [0]])
})

test('a column of numbers, empty cells and dashes is numeric; a single word makes it not numeric', () => {
  const rows = placeCells([
    ['القمح', '1,520', '47%', '-', '3'],
    ['الشعير', '٤٥', '+3', '', 'نحو 3'],
    [{ text: 'المجموع', colspan: 2 }, '$100', '9–10', ''],
  ])
  expect(findNumericColumns(rows)).toEqual(new Set([1, 2, 3]))
})

test.each(['2021', '1,234.5', '٢٫٥', '۴۷٪', '-5', '3-2', '10:30', '$1.5'])('%s is a number', (cell) => {
  expect(isNumericCell(cell)).toBe(true)
})

test.each(['', '-', 'S-400', '24 لترًا', '2.2 م'])('"%s" is not a number', (cell) => {
  expect(isNumericCell(cell)).toBe(false)
})
