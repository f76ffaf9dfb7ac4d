import { expect, test } from 'vitest'
import type { Finding } from '#proofreading/finding.ts'
import { formatBuildFindings, formatCounts, formatReportTable } from '#proofreading/report.ts'
import { trial } from '../reliability/trial.ts'

const ARTICLES = 30_667

const finding = (index: number, code: string, severity: Finding['severity'] = 'warning'): Finding => ({
  file: `ar/articles/${index}.json`,
  path: 'dateline',
  expected: 'the place from which رويترز reports',
  got: 'nothing',
  severity,
  code,
})
const of = (count: number, code: string) => Array.from({ length: count }, (_, index) => finding(index, code))

test('what most of the paper has in common is said once, with its count and a few examples', () =>
  trial({ table: 'newsroom', row: 'a finding in 30,667 stories' }, () => {
    const findings = [...of(ARTICLES, 'missing-dateline'), finding(7, 'broken-link', 'error')]
    const said =
      '30667 of 30667 articles, such as ar/articles/0.json, ar/articles/1.json, ar/articles/2.json: dateline: ' +
      'expected \u2068the place from which رويترز reports\u2069, got nothing'
    expect(formatBuildFindings(findings, ARTICLES)).toEqual([
      `warning: ${said}`,
      'error: ar/articles/7.json: dateline: expected \u2068the place from which رويترز reports\u2069, got nothing',
    ])
    const table = formatReportTable({ articles: ARTICLES, drafts: [], scheduled: [], findings }).split('\n')
    expect(table.filter((line) => line.includes('missing-dateline'))).toEqual([
      `warning  missing-dateline  ${said}`,
      'warning  missing-dateline  30667',
    ])
    return undefined
  }))

test('what few stories have is said for each; the build says twenty of a kind and counts the others', () => {
  expect(formatBuildFindings(of(20, 'x'), 30)).toHaveLength(20)
  const lines = formatBuildFindings(of(500, 'x'), ARTICLES)
  expect(lines).toHaveLength(21)
  expect(lines.at(-1)).toBe('… and 480 more of this kind (npm run proofread lists them)')
  expect(
    formatReportTable({ articles: ARTICLES, drafts: [], scheduled: [], findings: of(500, 'x') }).match(/dateline/gu),
  ).toHaveLength(500)
})

test('errors and warnings are counted', () => {
  expect(formatCounts([])).toBe('')
  expect(formatCounts([finding(1, 'x', 'error'), ...of(12, 'x')])).toBe('1 error, 12 warnings')
})
