import type { Check } from '../check.ts'
import { createError, createWarning, type Remark } from '../finding.ts'

/** Allows for clocks that are slightly ahead. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000

/** Dates in the future, and a modification before publication. */
export const dates: Check = ({ article: { datePublished, dateModified } }, { now }) => [
  ...checkFuture('datePublished', datePublished, now),
  ...(dateModified === undefined
    ? []
    : [...checkFuture('dateModified', dateModified, now), ...checkOrder(dateModified, datePublished)]),
]

function checkFuture(path: string, date: string, now: number): Remark[] {
  if (Date.parse(date) <= now + CLOCK_TOLERANCE_MS) return []
  return [createWarning('future-date', path, 'a date that is not in the future', date)]
}

function checkOrder(dateModified: string, datePublished: string): Remark[] {
  if (Date.parse(dateModified) >= Date.parse(datePublished)) return []
  return [createError('modified-before-published', 'dateModified', `no earlier than ${datePublished}`, dateModified)]
}
