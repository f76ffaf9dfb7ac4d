import { formatNumber, formatTable, median } from '../formatTable.ts'
import { aimAtLeast, type Aim } from '../page/aims.ts'
import type { LighthouseReport } from './runLighthouse.ts'

type Column = readonly [head: string, of: (report: LighthouseReport) => number, decimals: number]

/** Lighthouse shows its scores out of 100. */
const score = ({ score: part }: { score: number }): number => part * 100

const scores: readonly Column[] = [
  ['performance', ({ categories }) => score(categories.performance), 0],
  ['accessibility', ({ categories }) => score(categories.accessibility), 0],
  ['best practices', ({ categories }) => score(categories['best-practices']), 0],
  ['SEO', ({ categories }) => score(categories.seo), 0],
]

const times: readonly Column[] = [
  ['first content', ({ audits }) => audits['first-contentful-paint'].numericValue, 0],
  ['largest', ({ audits }) => audits['largest-contentful-paint'].numericValue, 0],
  ['blocking', ({ audits }) => audits['total-blocking-time'].numericValue, 0],
  ['shift', ({ audits }) => audits['cumulative-layout-shift'].numericValue, 4],
]

const MIN_PERFORMANCE = 99
const MIN_OTHER_SCORE = 100

type Reports = ReadonlyMap<string, readonly LighthouseReport[]>

/** Formats the medians of each page. */
export function formatReports(reports: Reports): string {
  const columns = [...scores, ...times]
  const rows = [...reports].map(([name, all]) => [
    name,
    ...columns.map(([, of, decimals]) => formatNumber(median(all.map(of)), decimals)),
  ])
  return formatTable(['', ...columns.map(([head]) => head)], rows)
}

export function createLighthouseAims(reports: Reports): Aim[] {
  return [...reports].flatMap(([name, all]) =>
    scores.map(([head, of], index) =>
      aimAtLeast(name)(head, median(all.map(of)), index === 0 ? MIN_PERFORMANCE : MIN_OTHER_SCORE, 0),
    ),
  )
}
