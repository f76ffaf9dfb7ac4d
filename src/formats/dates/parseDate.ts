import { monthsIn } from './monthNames.ts'
import { dayByOtherMonth, inOurCalendar, type WrittenDay as Day } from './otherCalendars.ts'

/** Zones that dates name by letters, as offsets; those of Arabic capitals besides the ones of RFC 822. */
const ZONES: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  met: '+01:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  ast: '+03:00',
  trt: '+03:00',
  irst: '+03:30',
  gst: '+04:00',
  pkt: '+05:00',
  ist: '+05:30',
  jst: '+09:00',
  غرينتش: 'Z',
  جرينتش: 'Z',
}

export type ParsedDate = {
  /** Date and time with offset, as the article schema wants it. */
  dateTime: string
  /** The text names no zone; the caller's was taken. */
  isZoneAssumed: boolean
}

/**
 * A date in the spellings met in feeds, pages and JSON-LD (RFC 822 and its broken kin, ISO 8601 and its kin, `Fri Apr 28 10:00:00 CEST 2023`,
 * «3 مارس/ آذار 2024»; Arabic and Persian digits; also of the Persian and the Islamic calendar), or Unix seconds. Undefined for what is no date. `zone` is the offset where none is written.
 */
export function parseDate(value: unknown, zone = 'Z'): ParsedDate | undefined {
  if (typeof value === 'number') return ofUnixTime(value)
  if (typeof value !== 'string') return undefined
  const text = latinDigits(value)
    .replaceAll(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(GLUED, '$1 ')
    .trim()
  if (/^\d{9,13}$/u.test(text)) return ofUnixTime(Number(text))
  if (COMPLETE.test(text) && !Number.isNaN(Date.parse(text))) return { dateTime: text, isZoneAssumed: false }
  const day = dayIn(text)
  if (!day) return undefined
  const offset = offsetIn(day.rest)
  const dateTime = `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}T${timeIn(day.rest)}${offset ?? zone}`
  const isReal =
    !Number.isNaN(Date.parse(dateTime)) && day.day <= new Date(Date.UTC(day.year, day.month, 0)).getUTCDate()
  return isReal ? { dateTime, isZoneAssumed: offset === undefined } : undefined
}

/** A time that is copied right behind its year. */
const GLUED = /((?<!\d)20\d\d)(?=\d{1,2}:\d{2})/u

/** Papers that date by two calendars name one in ours. */
function dayIn(text: string): Day | undefined {
  const days = [isoDay(text), namedDay(text), numericDay(text)].filter((day) => day !== undefined)
  const ours = days.find(({ year }) => year > 1500)
  return ours ?? dayByOtherMonth(text) ?? (days[0] && inOurCalendar(days[0]))
}

/** What the schema takes as it is. */
const COMPLETE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u

const ARABIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

/** ٢٠٢١ and ۲۰۲۱ as 2021. */
export function latinDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO))
  })
}

function ofUnixTime(number: number): ParsedDate | undefined {
  const date = new Date(number < 1e11 ? number * 1000 : number)
  return Number.isNaN(date.getTime()) || number < 1e8
    ? undefined
    : { dateTime: date.toISOString(), isZoneAssumed: false }
}

/** 2024-04-28, 2024/4/28 and 20240428. */
function isoDay(text: string): Day | undefined {
  const match = /(?<!\d)(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/u.exec(text)
  if (!match) return undefined
  const [whole, year, , month = match[5], day = match[6]] = match
  return { year: Number(year), month: Number(month), day: Number(day), rest: text.slice(match.index + whole.length) }
}

/** A month's name, with a day before it or after it, and a year somewhere behind. */
function namedDay(text: string): Day | undefined {
  const [first, ...others] = monthsIn(text)
  if (!first) return undefined
  const last = others.findLast(({ month, start }) => month === first.month && start - first.end < 12) ?? first
  const after = text.slice(last.end)
  const [before, dayBefore] = /(\d{1,2})(?:er|st|nd|rd|th)?[\s.,،/-]*(?:de\s)?$/u.exec(text.slice(0, first.start)) ?? []
  const match = dayBefore === undefined ? /^[\s.,-]*(\d{1,2})(?!\d|:)/u.exec(after) : undefined
  const rest = after.slice(match?.[0].length ?? 0)
  const year = /(?<![\d:+-])(\d{4})(?![\d:])/u.exec(rest) ?? /^[\s.,،/-]*(\d{2})(?![\d:])/u.exec(rest)
  const day = before === undefined ? match?.[1] : dayBefore
  if (day === undefined || !year) return undefined
  return {
    year: fullYear(Number(year[1])),
    month: first.month,
    day: Number(day),
    rest: `${rest.slice(0, year.index)} ${rest.slice(year.index + year[0].length)} ${text.slice(0, first.start)}`,
  }
}

/** 28/04/2024 and 28.4.2024: the day first, unless it can only be a month. */
function numericDay(text: string): Day | undefined {
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

/** The time of day; midnight where none is written. */
function timeIn(rest: string): string {
  const match =
    /(?<![\d:+-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.|ص|صباح[اً]*|م|مساءً?|ق\.ظ|ب\.ظ)?(?![\p{L}\p{M}])/iu.exec(
      rest,
    )
  const compact = match ? undefined : /T(\d{2})(\d{2})(\d{2})?/u.exec(rest)
  const [, hours = '0', minutes = '0', seconds = '0'] = match ?? compact ?? []
  const half = match?.[4]?.toLowerCase()
  return `${pad(hourOf(Number(hours), half))}:${pad(Number(minutes))}:${pad(Math.min(Number(seconds), 59))}`
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (/^(?:p|م|ب)/u.test(half) ? 12 : 0)
}

/** +03:00, +0300, +03, GMT+3 or a zone's letters; undefined where none is written. */
function offsetIn(rest: string): string | undefined {
  const [, sign, hours, minutes] =
    /(?<=\d\s?|\d(?:\.\d+)?\s?|GMT\s?|UTC\s?|T\S*)([+\u2212-])(\d{1,2}):?(\d{2})?(?!\d|[-/])/u.exec(rest) ?? []
  if (sign !== undefined && hours !== undefined && Number(hours) <= 14) {
    return `${sign === '+' ? '+' : '-'}${pad(Number(hours))}:${minutes ?? '00'}`
  }
  const names = rest.toLowerCase().match(/\p{L}+/gu) ?? []
  return names.map((name) => (Object.hasOwn(ZONES, name) ? ZONES[name] : undefined)).find((zone) => zone !== undefined)
}

const fullYear = (year: number): number => {
  if (year >= 100) return year
  return year + (year < 70 ? 2000 : 1900)
}

const pad = (number: number, width = 2): string => String(number).padStart(width, '0')
