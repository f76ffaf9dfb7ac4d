import { formatNumber, formatTable } from '../formatTable.ts'
import type { Measured } from './measureRequest.ts'

/** Of the requests a second of the hand-written site, and of its latency. */
const AIM = 0.95

const HEADS = ['request', 'bytes', 'by hand', 'a second', 'by hand', 'ratio', 'p99 ms', 'by hand', 'ratio']

/** Formats the medians of both sites. A ratio above 1 is better than the hand-written site. */
export function formatServeTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, bytes, loads: { ours, handWritten }, rateRatio, latencyRatio }) => [
    name,
    formatBytes(bytes.ours),
    formatBytes(bytes.handWritten),
    formatNumber(ours.rate),
    formatNumber(handWritten.rate),
    formatNumber(rateRatio, 2),
    formatNumber(ours.p99, 2),
    formatNumber(handWritten.p99, 2),
    formatNumber(latencyRatio, 2),
  ])
  return formatTable(HEADS, rows)
}

/** Answers that are compressed each time have no length in advance. */
const formatBytes = (bytes: number): string => (bytes === 0 ? '' : formatNumber(bytes))

/** The aim, for the requests that a site with compressed files answers. */
export function formatServeAims(measured: readonly Measured[]): string {
  const figures = measured
    .filter(({ isPlain }) => !isPlain)
    .flatMap(({ name, rateRatio, latencyRatio }) => [
      { text: `${name}: requests a second`, value: rateRatio },
      { text: `${name}: latency`, value: latencyRatio },
    ])
  const missed = figures.filter(({ value }) => value < AIM)
  const lines = missed.map(
    ({ text, value }) => `${text} ${formatNumber(value, 2)}, missed by ${formatNumber(AIM - value, 2)}`,
  )
  return [`aim at least ${AIM}: ${figures.length - missed.length} of ${figures.length} met`, ...lines].join('\n')
}
