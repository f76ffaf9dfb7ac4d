import type { PaperCheck } from '../check.ts'
import { createError, createWarning, type Remark } from '../finding.ts'

/** Clocks and time zones differ by less than a day. A change beyond that has a wrong month or year. */
const DAY_MS = 24 * 60 * 60 * 1000

/** Stories are scheduled for the coming days. What is further ahead has a wrong month or year. */
const MAX_SCHEDULED_MS = 31 * DAY_MS

/** Dates in the future, and modifications and corrections before the publication. */
export const dates: PaperCheck = ({ dates: [published, ...later] }, { now }) => {
  if (published === undefined) return []
  return [
    ...checkFuture(published.path, published.value, now + MAX_SCHEDULED_MS),
    ...later.flatMap(({ path, value }) => [
      ...checkFuture(path, value, now + DAY_MS),
      ...checkOrder(path, value, published.value),
    ]),
  ]
}

function checkFuture(path: string, date: string, latest: number): Remark[] {
  if (Date.parse(date) <= latest) return []
  return [createWarning('future-date', path, 'a date that is not in the future', date)]
}

function checkOrder(path: string, date: string, datePublished: string): Remark[] {
  if (Date.parse(date) >= Date.parse(datePublished)) return []
  return [createError('modified-before-published', path, `no earlier than ${datePublished}`, date)]
}
