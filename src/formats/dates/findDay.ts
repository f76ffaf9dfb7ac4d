import { listRecognitions } from '#languages/collected/recognitions.ts'
import { exactlyAnyOf } from './exactlyAnyOf.ts'
import { findCalendarDay, toGregorian, type WrittenDay } from './findCalendarDay.ts'
import { findMonths } from './findMonths.ts'

/** Years up to this one are of another calendar: Persian and Islamic years are below 1500. */
const MAX_OTHER_YEAR = 1500

/** Finds the day in a text with Latin digits: the Gregorian one where a paper dates by two calendars. */
export function findDay(text: string): WrittenDay | undefined {
  const days = [findIsoDay(text), findNamedDay(text), findNumericDay(text)].filter((day) => day !== undefined)
  const gregorian = days.find(({ year }) => year > MAX_OTHER_YEAR)
  return gregorian ?? findCalendarDay(text) ?? (days[0] && toGregorian(days[0]))
}

/** 2024-04-28, 2024/4/28 and 20240428. */
function findIsoDay(text: string): WrittenDay | undefined {
  const match = /(?<!\d)(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/u.exec(text)
  if (!match) return undefined
  const [whole, year, , month = match[5], day = match[6]] = match
  return { year: Number(year), month: Number(month), day: Number(day), rest: text.slice(match.index + whole.length) }
}

const DAY_SUFFIXES = exactlyAnyOf(listRecognitions().flatMap(([, { dates }]) => dates.daySuffixes ?? []))
const DAY_BEFORE_MONTH = new RegExp(String.raw`(\d{1,2})${DAY_SUFFIXES}?[\s.,،/-]*(?:de\s)?$`, 'u')
const DAY_AFTER_MONTH = /^[\s.,-]*(\d{1,2})(?!\d|:)/u
const LONG_YEAR = /(?<![\d:+-])(\d{4})(?![\d:])/u
const SHORT_YEAR = /^[\s.,،/-]*(\d{2})(?![\d:])/u

/** How far apart two names of one month may be: «مارس/ آذار». */
const MAX_NAMES_DISTANCE = 12

/** The name of a month, the number of the day before or after it, and the year anywhere after them. */
function findNamedDay(text: string): WrittenDay | undefined {
  const [first, ...others] = findMonths(text)
  if (!first) return undefined
  const isAgain = ({ month, start }: typeof first) => month === first.month && start - first.end < MAX_NAMES_DISTANCE
  const after = text.slice((others.findLast(isAgain) ?? first).end)
  const [, dayBefore] = DAY_BEFORE_MONTH.exec(text.slice(0, first.start)) ?? []
  const [dayMatch = '', dayAfter] = (dayBefore === undefined ? DAY_AFTER_MONTH.exec(after) : undefined) ?? []
  const day = dayBefore ?? dayAfter
  const rest = after.slice(dayMatch.length)
  const year = LONG_YEAR.exec(rest) ?? SHORT_YEAR.exec(rest)
  if (day === undefined || !year) return undefined
  return {
    year: fullYear(Number(year[1])),
    month: first.month,
    day: Number(day),
    rest: `${rest.slice(0, year.index)} ${rest.slice(year.index + year[0].length)} ${text.slice(0, first.start)}`,
  }
}

/** 28/04/2024 and 28.4.2024: the day comes first unless the second number is too large for a month. */
function findNumericDay(text: string): WrittenDay | undefined {
  const match = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/u.exec(text)
  if (!match) return undefined
  const [whole, first, , second, year] = match
  const isMonthFirst = Number(second) > 12
  const [day, month] = isMonthFirst ? [second, first] : [first, second]
  return {
    year: fullYear(Number(year)),
    month: Number(month),
    day: Number(day),
    rest: `${text.slice(match.index + whole.length)} ${text.slice(0, match.index)}`,
  }
}

/** Years of two digits are those from 1970 to 2069. */
function fullYear(year: number): number {
  if (year >= 100) return year
  return year + (year < 70 ? 2000 : 1900)
}
