import type { Check } from '../check.ts'
import { error, warning, type Remark } from '../finding.ts'

/** A clock may be a little ahead. */
const TOLERANCE = 5 * 60 * 1000

/** Dates that have not come yet, and a change before the publication. */
export const dates: Check = ({ article: { datePublished, dateModified } }, { now }) => [
  ...future('datePublished', datePublished, now),
  ...(dateModified === undefined
    ? []
    : [...future('dateModified', dateModified, now), ...tooEarly(dateModified, datePublished)]),
]

function future(path: string, date: string, now: number): Remark[] {
  if (Date.parse(date) <= now + TOLERANCE) return []
  return [warning('future-date', path, 'a date that is not in the future', date)]
}

function tooEarly(dateModified: string, datePublished: string): Remark[] {
  if (Date.parse(dateModified) >= Date.parse(datePublished)) return []
  return [error('modified-before-published', 'dateModified', `no earlier than ${datePublished}`, dateModified)]
}
