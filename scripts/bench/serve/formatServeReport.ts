import { formatNumber, formatTable } from '../formatTable.ts'
import type { Measured } from './measureRequest.ts'

/** Of the requests a second of the hand-written site, and of its latency. */
const AIM = 0.95

const COLUMNS = [
  { head: 'a second', figure: 'rate', decimals: 0 },
  { head: 'p99 ms', figure: 'p99', decimals: 2 },
  { head: 'nginx µs', figure: 'processor', decimals: 1 },
] as const

/** Formats the medians of both sites. A ratio above 1 is better than the hand-written site. */
export function formatServeTable(measured: readonly Measured[]): string {
  const heads = ['request', 'bytes', 'by hand', ...COLUMNS.flatMap(({ head }) => [head, 'by hand', 'ratio'])]
  const rows = measured.map(({ name, bytes, loads: { ours, handWritten }, ratios }) => [
    name,
    formatBytes(bytes.ours),
    formatBytes(bytes.handWritten),
    ...COLUMNS.flatMap(({ figure, decimals }) => [
      formatNumber(ours[figure], decimals),
      formatNumber(handWritten[figure], decimals),
      formatNumber(ratios[figure], 2),
    ]),
  ])
  return formatTable(heads, rows)
}

/** Answers that are compressed each time have no length in advance. */
const formatBytes = (bytes: number): string => (bytes === 0 ? '' : formatNumber(bytes))

/** The aim, for the requests that a site with compressed files answers. */
export function formatServeAims(measured: readonly Measured[]): string {
  const figures = measured
    .filter(({ isPlain }) => !isPlain)
    .flatMap(({ name, ratios }) => [
      { text: `${name}: requests a second`, value: ratios.rate },
      { text: `${name}: latency`, value: ratios.p99 },
    ])
  const missed = figures.filter(({ value }) => value < AIM)
  const lines = missed.map(
    ({ text, value }) => `${text} ${formatNumber(value, 2)}, missed by ${formatNumber(AIM - value, 2)}`,
  )
  return [`aim at least ${AIM}: ${figures.length - missed.length} of ${figures.length} met`, ...lines].join('\n')
}
