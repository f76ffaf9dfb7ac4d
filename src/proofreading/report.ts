import { describeProblem } from '#article/problem.ts'
import { showInvisible } from './text/excerpt.ts'
import type { Finding } from './finding.ts'

/** The result of proofreading a number of articles: findings in the order of the files. */
export type Report = {
  articles: number
  /** The files of those that are drafts. */
  drafts: string[]
  findings: Finding[]
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** The report for programs: all findings and their counts. */
export function formatReportJson({ articles, drafts, findings }: Report): string {
  return JSON.stringify({ articles, drafts, ...countFindings(findings), findings }, undefined, 2)
}

/** The report for people: one line per finding, then the number of findings of each kind, then the totals. */
export function formatReportTable({ articles, drafts, findings }: Report): string {
  const width = findings.reduce((max, { code }) => Math.max(max, code.length), 0)
  const formatKind = ({ severity, code }: Finding) => `${severity.padEnd(7)}  ${code.padEnd(width)}`
  const lines = findings.map((finding) => `${formatKind(finding)}  ${describeProblem(printable(finding))}`)
  const kinds = [...Map.groupBy(findings, formatKind)].map(([kind, { length }]) => `${kind}  ${length}`)
  const { errors, warnings } = countFindings(findings)
  const unpublished = drafts.length > 0 ? [`drafts, which the build leaves out: ${drafts.join(', ')}`] : []
  const totals = [`articles: ${articles}, errors: ${errors}, warnings: ${warnings}`]
  const parts = [lines, kinds.toSorted(), unpublished, totals]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** Makes texts from the paper safe to print: they cannot reorder or break the line in a terminal. */
function printable({ path, expected, got, ...finding }: Finding): Finding {
  return {
    ...finding,
    path: showInvisible(path),
    expected: isolate(showInvisible(expected)),
    got: isolate(showInvisible(got)),
  }
}

const isolate = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text)

function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}
