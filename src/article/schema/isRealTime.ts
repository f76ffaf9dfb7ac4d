const DATE = String.raw`(\d{4})-(\d{2})-(\d{2})`
const TIME = String.raw`(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?`

/** ISO 8601 with offset: 2021-09-29T15:20:00+03:00. */
export const DATE_TIME = new RegExp(String.raw`^${DATE}T${TIME}(?:Z|[+-](\d{2}):(\d{2}))$`, 'u')

/** The offsets that exist go from -12:00 to +14:00. */
const MAX_OFFSET_MINUTES = 14 * 60

/** In the Gregorian calendar days repeat after this many years; `Date.UTC` reads years below 100 as of 1900. */
const CALENDAR_YEARS = 400
const ANY_CALENDAR_START = 2000

/**
 * Whether a date and time exists, which `Date.parse` does not say: it takes 30 February for 2 March. True for a text
 * in another form.
 */
export function isRealTime(value: string): boolean {
  const found = DATE_TIME.exec(value)
  if (!found) return true
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, offsetHours = 0, offsetMinutes = 0] = found
    .slice(1)
    .map((part) => Number(part || 0))
  const lastDay = new Date(Date.UTC(ANY_CALENDAR_START + (year % CALENDAR_YEARS), month, 0)).getUTCDate()
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lastDay
  const isTime = hours <= 23 && minutes <= 59 && seconds <= 59
  return isDay && isTime && offsetMinutes <= 59 && offsetHours * 60 + offsetMinutes <= MAX_OFFSET_MINUTES
}
