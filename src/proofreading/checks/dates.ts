import type { Check } from '../check.ts'
import { createError, createWarning, type Remark } from '../finding.ts'

/** Allows for clocks that are slightly ahead. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000

/** Dates in the future, and modifications and corrections before the publication. */
export const dates: Check = ({ places, article }, { now }) => {
  const { datePublished, dateModified } = article
  const corrected = places.filter(({ path }) => CORRECTED.test(path))
  const later = [{ path: 'dateModified', value: dateModified }, ...corrected]
  return [
    ...checkFuture('datePublished', datePublished, now),
    ...later.flatMap(({ path, value }) =>
      typeof value === 'string' ? [...checkFuture(path, value, now), ...checkOrder(path, value, datePublished)] : [],
    ),
  ]
}

const CORRECTED = /^correction(?:\.\d+)?\.datePublished$/u

function checkFuture(path: string, date: string, now: number): Remark[] {
  if (Date.parse(date) <= now + CLOCK_TOLERANCE_MS) return []
  return [createWarning('future-date', path, 'a date that is not in the future', date)]
}

function checkOrder(path: string, date: string, datePublished: string): Remark[] {
  if (Date.parse(date) >= Date.parse(datePublished)) return []
  return [createError('modified-before-published', path, `no earlier than ${datePublished}`, date)]
}
