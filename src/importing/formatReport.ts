import type { InputReport } from './importReport.ts'

/** Longer tables have a row for each format instead of each input. */
const MAX_ROWS = 40

const COLUMNS = ['input', 'format', 'in', 'new', 'changed', 'same', 'left out', 'pictures']

/** Formats the report: a table of what was imported, what was left out and why, and notes for the newsroom. */
export function formatReport(reports: readonly InputReport[]): string {
  const rows =
    reports.length <= MAX_ROWS ? reports.map((report) => rowOf(nameOf(report.input), [report])) : rowsByFormat(reports)
  const total = reports.length > 1 ? [rowOf('all', reports)] : []
  const sections = [
    table([COLUMNS, ...rows, ...total]),
    list(
      'Left out',
      reports.flatMap(({ input, leftOut }) =>
        leftOut.map(({ title, reason }) => `${nameOf(input)}: «${title}»: ${reason}`),
      ),
    ),
    list(
      'Pictures that could not be imported',
      reports.flatMap(({ articles }) =>
        articles.flatMap(({ file, missingPictures }) =>
          missingPictures.map(({ url, reason }) => `${file}: ${url}: ${reason}`),
        ),
      ),
    ),
    list(
      'Notes',
      reports.flatMap(({ input, notes }) => [...new Set(notes)].map((note) => `${nameOf(input)}: ${note}`)),
    ),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

function rowsByFormat(reports: readonly InputReport[]): string[][] {
  const groups = Map.groupBy(reports, ({ format }) => format ?? 'not read')
  return [...groups].map(([format, group]) => rowOf(`${group.length} × ${format}`, group))
}

function rowOf(name: string, reports: readonly InputReport[]): string[] {
  const articles = reports.flatMap((report) => report.articles)
  const formats = new Set(reports.map(({ format }) => format ?? '-'))
  const count = (status: string) => articles.filter((article) => article.status === status).length
  const sum = (of: (report: InputReport) => number) => reports.reduce((total, report) => total + of(report), 0)
  const repeated = sum((report) => report.repeated)
  const numbers = [
    articles.length,
    count('new'),
    count('changed'),
    count('unchanged') + repeated,
    sum(({ leftOut }) => leftOut.length),
    sum(({ pictures }) => pictures),
  ]
  return [name, formats.size === 1 ? [...formats].join('') : '', ...numbers.map(String)]
}

const MAX_NAME_LENGTH = 48

const nameOf = (input: string): string =>
  input.length <= MAX_NAME_LENGTH ? input : `…${input.slice(1 - MAX_NAME_LENGTH)}`

/** Words are aligned to the start of their column, numbers to its end. */
function table(rows: readonly string[][]): string {
  const widths = COLUMNS.map((_name, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return rows.map(line).join('\n')
}

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n')
