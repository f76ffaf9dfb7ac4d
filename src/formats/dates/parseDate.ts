import { toLatinDigits } from './toLatinDigits.ts'
import { padNumber } from './padNumber.ts'
import { parseTimeOfDay } from './parseTimeOfDay.ts'
import { findDay } from './findDay.ts'
import { parseZoneOffset } from './parseZoneOffset.ts'

type ParsedDate = {
  /** Date and time with offset, as the article schema wants it. */
  dateTime: string
  /** The text names no zone; the caller's was taken. */
  isZoneAssumed: boolean
}

/**
 * Parses a date in the spellings that feeds, pages and JSON-LD have: RFC 822 and ISO 8601 with their usual mistakes,
 * `Fri Apr 28 10:00:00 CEST 2023`, «3 مارس/ آذار 2024», Arabic and Persian digits, the Persian and Islamic calendars,
 * Unix seconds. Undefined for anything else. `zone` is the offset of dates that state none.
 */
export function parseDate(value: unknown, zone = 'Z'): ParsedDate | undefined {
  if (typeof value === 'number') return fromUnixTime(value)
  if (typeof value !== 'string') return undefined
  const text = cleaned(value)
  if (UNIX_TIME.test(text)) return fromUnixTime(Number(text))
  if (COMPLETE.test(text) && !Number.isNaN(Date.parse(text))) return { dateTime: text, isZoneAssumed: false }
  return fromParts(text, zone)
}

/** What the article schema accepts unchanged. */
const COMPLETE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u
const UNIX_TIME = /^\d{9,13}$/u
const BIDI_CONTROLS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu
const SPACES = /[\s\u00A0\u202F]+/gu

/** A year directly followed by a time. */
const YEAR_BEFORE_TIME = /((?<!\d)20\d\d)(?=\d{1,2}:\d{2})/u

const cleaned = (text: string): string =>
  toLatinDigits(text).replaceAll(BIDI_CONTROLS, '').replaceAll(SPACES, ' ').replace(YEAR_BEFORE_TIME, '$1 ').trim()

function fromParts(text: string, zone: string): ParsedDate | undefined {
  const written = findDay(text)
  if (!written) return undefined
  const { year, month, day, rest } = written
  const offset = parseZoneOffset(rest)
  const date = `${padNumber(year, 4)}-${padNumber(month)}-${padNumber(day)}`
  const dateTime = `${date}T${parseTimeOfDay(rest)}${offset ?? zone}`
  const isReal = !Number.isNaN(Date.parse(dateTime)) && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isReal ? { dateTime, isZoneAssumed: offset === undefined } : undefined
}

/** Larger numbers are milliseconds. */
const MAX_UNIX_SECONDS = 1e11
/** Smaller numbers are not Unix times. This one is in 1973. */
const MIN_UNIX_SECONDS = 1e8

function fromUnixTime(number: number): ParsedDate | undefined {
  const date = new Date(number < MAX_UNIX_SECONDS ? number * 1000 : number)
  const isDate = number >= MIN_UNIX_SECONDS && !Number.isNaN(date.getTime())
  return isDate ? { dateTime: date.toISOString(), isZoneAssumed: false } : undefined
}
