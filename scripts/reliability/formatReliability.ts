import { TABLES, type Table, type Trial } from './trialSchema.ts'

const INTRODUCTION = `# Reliability

What a bad day does to the paper, and what the reader sees then. Written by \`npm run test:hard\` from what the tests
tried; do not edit. A trial has survived when its page can be read and left, or when its input ended in a page or in an
error that names it. Tests in tests/hard belong to \`npm run test:hard\`, all others also to \`npm test\`.
`

/** docs/reliability.md: the counts of every table, then the tables. */
export function formatReliability(trials: readonly Trial[]): string {
  const tables = keysOf(TABLES).flatMap((table) => {
    const own = trials.filter((each) => each.table === table)
    return own.length === 0 ? [] : [{ table, trials: own }]
  })
  const summary = tables.map((each) => [TABLES[each.table], ...counts(each.trials), commandsOf(each.trials)])
  return [
    INTRODUCTION,
    formatMarkdownTable(['table', 'tried', 'survived', 'command'], [...summary, totalRow(trials)]),
    ...tables.map(formatSection),
  ].join('\n')
}

const totalRow = (trials: readonly Trial[]): string[] => ['**all**', ...counts(trials), '']

const keysOf = (record: typeof TABLES): Table[] => Object.keys(record).filter((key): key is Table => key in TABLES)

function formatSection({ table, trials }: { table: Table; trials: readonly Trial[] }): string {
  const title = `\n## ${TABLES[table]}\n`
  const inMatrix = trials.filter(({ column }) => column !== undefined)
  const inList = trials.filter(({ column }) => column === undefined)
  const resources = [...groupBy(inMatrix, ({ column = '' }) => splitColumn(column).resource)]
  const matrices = resources.map(([resource, own]) => formatMatrix(resource, own))
  return [title, ...matrices, ...(inList.length > 0 ? [formatList(inList)] : [])].join('\n')
}

/** One resource: a row for each fault, a column for each moment. */
function formatMatrix(resource: string, trials: readonly Trial[]): string {
  const momentOf = ({ column = '' }: Trial) => splitColumn(column).moment
  const moments = [...groupBy(trials, momentOf).keys()]
  const rows = [...groupBy(trials, ({ row }) => row)].map(([row, own]) => [
    row,
    ...moments.map((moment) => formatCell(own.filter((each) => momentOf(each) === moment))),
  ])
  const tests = [...new Set(trials.map(({ test }) => test))].toSorted()
  return [
    `### ${resource}\n`,
    formatMarkdownTable(['fault', ...moments], rows),
    `\nProved by ${tests.join(', ')}.\n`,
  ].join('\n')
}

function formatCell(trials: readonly Trial[]): string {
  if (trials.length === 0) return '–'
  if (trials.some(({ tried, survived }) => survived < tried)) return '**failed**'
  return [...new Set(trials.map(({ seen }) => seen ?? 'survived'))].toSorted().join('; ')
}

function formatList(trials: readonly Trial[]): string {
  const rows = [...groupBy(trials, ({ row }) => row)].map(([row, own]) => [
    row,
    ...counts(own),
    [...new Set(own.flatMap(({ seen }) => seen ?? []))].join('; '),
    [...new Set(own.map(({ test }) => test))].toSorted().join(', '),
  ])
  return formatMarkdownTable(['case', 'tried', 'survived', 'what happens', 'test'], rows)
}

function splitColumn(column: string): { resource: string; moment: string } {
  const at = column.lastIndexOf(', ')
  return at < 0
    ? { resource: column, moment: 'outcome' }
    : { resource: column.slice(0, at), moment: column.slice(at + 2) }
}

const counts = (trials: readonly Trial[]): [string, string] => [
  formatCount(trials.map(({ tried }) => tried)),
  formatCount(trials.map(({ survived }) => survived)),
]

const formatCount = (numbers: readonly number[]): string =>
  numbers.reduce((total, number) => total + number, 0).toLocaleString('en')

function commandsOf(trials: readonly Trial[]): string {
  const commands = trials.map(({ test }) => (test.startsWith('tests/hard/') ? '`npm run test:hard`' : '`npm test`'))
  return [...new Set(commands)].toSorted().join(', ')
}

/** In alphabetical order, because tests that run at the same time record their trials in any order. */
function groupBy(trials: readonly Trial[], keyOf: (trial: Trial) => string): Map<string, Trial[]> {
  const groups = Map.groupBy(trials, keyOf)
  return new Map([...groups].toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true })))
}

function formatMarkdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

const escapeCell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/gu, ' ')
