import { describeProblem } from '#article/problem.ts'
import { showInvisible } from './text/excerpt.ts'
import type { Finding } from './finding.ts'
import { groupFindings, type FindingGroup } from './groupFindings.ts'

export type ScheduledStory = { file: string; datePublished: string }

/** The result of proofreading a number of articles: findings in the order of the files. */
export type Report = {
  articles: number
  /** The files of those that are drafts. */
  drafts: string[]
  /** The files of stories whose time has not come, with that time, the next one first. */
  scheduled: ScheduledStory[]
  findings: Finding[]
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** The report for programs: all findings and their counts. */
export function formatReportJson({ articles, drafts, scheduled, findings }: Report): string {
  return JSON.stringify({ articles, drafts, scheduled, ...countFindings(findings), findings }, undefined, 2)
}

/**
 * The report for people: one line per finding (one for all where most articles have it), then the number of findings of
 * each kind, then the totals.
 */
export function formatReportTable({ articles, drafts, scheduled, findings }: Report): string {
  const width = findings.reduce((max, { code }) => Math.max(max, code.length), 0)
  const formatKind = ({ severity, code }: Finding) => `${severity.padEnd(7)}  ${code.padEnd(width)}`
  const lines = groupFindings(findings, articles).map(
    (group) => `${formatKind(group.finding)}  ${describeGroup(group, articles)}`,
  )
  const kinds = [...Map.groupBy(findings, formatKind)].map(([kind, { length }]) => `${kind}  ${length}`)
  const { errors, warnings } = countFindings(findings)
  const waiting = scheduled.map(({ file, datePublished }) => `${file} (${datePublished})`)
  const unpublished = [
    ...(drafts.length > 0 ? [`drafts, which the build leaves out: ${drafts.join(', ')}`] : []),
    ...(waiting.length > 0 ? [`scheduled, which the build leaves out until then: ${waiting.join(', ')}`] : []),
  ]
  const totals = [`articles: ${articles}, errors: ${errors}, warnings: ${warnings}`]
  const parts = [lines, kinds.toSorted(), unpublished, totals]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** How many findings of a kind the build prints; `npm run proofread` prints all of them. */
const MAX_PRINTED = 20

/** The findings of a build, one line each: `error: ar/articles/x.json: image.url: expected …, got …`. */
export function formatBuildFindings(findings: readonly Finding[], articles: number): string[] {
  const kinds = Map.groupBy(groupFindings(findings, articles), ({ finding }) => `${finding.severity} ${finding.code}`)
  return [...kinds.values()].flatMap((groups) => {
    const lines = groups
      .slice(0, MAX_PRINTED)
      .map((group) => `${group.finding.severity}: ${describeGroup(group, articles)}`)
    const more = groups.length - lines.length
    return more > 0 ? [...lines, `… and ${more} more of this kind (npm run proofread lists them)`] : lines
  })
}

/** `3 errors, 12 warnings`; empty where there are none. */
export function formatCounts(findings: readonly Finding[]): string {
  const { errors, warnings } = countFindings(findings)
  const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`
  return errors + warnings === 0 ? '' : `${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

function describeGroup({ finding, files, examples }: FindingGroup, articles: number): string {
  if (files === 1) return describeProblem(printable(finding))
  const file = `${files} of ${articles} articles, such as ${examples.join(', ')}`
  return describeProblem(printable({ ...finding, file }))
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
