import type { PaperCheck } from '../check.ts'
import { createError, createWarning, type Remark } from '../finding.ts'

/** Clocks and time zones differ by less than a day. A date beyond that has a wrong month or year. */
const TOLERANCE_MS = 24 * 60 * 60 * 1000

/** Dates in the future, and modifications and corrections before the publication. */
export const dates: PaperCheck = ({ dates: [published, ...later] }, { now }) => {
  if (published === undefined) return []
  return [
    ...checkFuture(published.path, published.value, now),
    ...later.flatMap(({ path, value }) => [
      ...checkFuture(path, value, now),
      ...checkOrder(path, value, published.value),
    ]),
  ]
}

function checkFuture(path: string, date: string, now: number): Remark[] {
  if (Date.parse(date) <= now + TOLERANCE_MS) return []
  return [createWarning('future-date', path, 'a date that is not in the future', date)]
}

function checkOrder(path: string, date: string, datePublished: string): Remark[] {
  if (Date.parse(date) >= Date.parse(datePublished)) return []
  return [createError('modified-before-published', path, `no earlier than ${datePublished}`, date)]
}
