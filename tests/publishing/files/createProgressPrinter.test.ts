import { expect, test } from 'vitest'
import { createProgressPrinter } from '#publishing/files/createProgressPrinter.ts'

/** The lines that are printed for work reported at these seconds after the start. */
function printedLines(reports: [second: number, work: string, done: number, of: number][]): string[] {
  const lines: string[] = []
  let second = 0
  const progress = createProgressPrinter(
    (line) => lines.push(line),
    () => second * 1000,
  )
  for (const [at, ...report] of reports) {
    second = at
    progress(...report)
  }
  return lines
}

test('a long work is printed about once a second, with the time left', () => {
  const lines = printedLines([
    [1, 'pictures', 1, 300],
    [3, 'pictures', 2, 300],
    [3.5, 'pictures', 1, 300],
    [20, 'pictures', 196, 300],
    [30, 'pictures', 100, 300],
  ])
  expect(lines).toEqual([
    'pictures 3 of 300 (1 %, 5 min left)',
    'pictures 200 of 300 (67 %, 10 s left)',
    'pictures 300 of 300 (100 %)',
  ])
})

test('the time left of a work is counted from the end of the one before', () => {
  const lines = printedLines([
    [10, 'reading', 50, 50],
    [12, 'pages', 20, 100],
  ])
  expect(lines).toEqual(['reading 50 of 50 (100 %)', 'pages 20 of 100 (20 %, 8 s left)'])
})

test('a short work prints nothing', () => {
  expect(printedLines([[1.9, 'pages', 300, 300]])).toEqual([])
})
