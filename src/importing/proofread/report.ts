import { describeProblem } from '#article/problem.ts'
import { visible } from '#proofreading/text/excerpt.ts'
import type { Finding } from '#proofreading/finding.ts'
import type { Report } from './proofreadFolder.ts'

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** For machines: the findings as they are, and their counts. */
export function reportJson({ articles, findings }: Report): string {
  return JSON.stringify({ articles, ...countsOf(findings), findings }, undefined, 2)
}

/** For people: a finding a line, in the order of the files; then how often each kind was found. */
export function reportTable({ articles, findings }: Report): string {
  const width = findings.reduce((most, { code }) => Math.max(most, code.length), 0)
  const kindOf = ({ severity, code }: Finding) => `${severity.padEnd(7)}  ${code.padEnd(width)}`
  const lines = findings.map((finding) => `${kindOf(finding)}  ${describeProblem(isolated(finding))}`)
  const kinds = [...Map.groupBy(findings, kindOf)].map(([kind, { length }]) => `${kind}  ${length}`)
  const { errors, warnings } = countsOf(findings)
  const parts = [lines, kinds.toSorted(), [`articles: ${articles}, errors: ${errors}, warnings: ${warnings}`]]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** Words of the paper are isolated and lose their controls, so that a terminal keeps the line in its order and on one line. */
function isolated({ path, expected, got, ...finding }: Finding): Finding {
  return { ...finding, path: visible(path), expected: isolate(visible(expected)), got: isolate(visible(got)) }
}

const isolate = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words)

function countsOf(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}
