import { listRecognitions } from '#languages/collected/recognitions.ts'
import type { OtherCalendar } from '#languages/language.ts'
import { exactlyAnyOf } from './exactlyAnyOf.ts'

/** A day as a text writes it, in any calendar, and the rest of the text, where the time and the zone may be. */
export type WrittenDay = { year: number; month: number; day: number; rest: string }

const DAY_MS = 86_400_000

/** The start of each calendar and the mean length of its years and months, from which a day is estimated. */
const CALENDARS: Record<OtherCalendar['name'], { start: number; yearDays: number; monthDays: number }> = {
  persian: { start: Date.UTC(622, 2, 22), yearDays: 365.2422, monthDays: 30.5 },
  'islamic-umalqura': { start: Date.UTC(622, 6, 19), yearDays: 354.367, monthDays: 29.53 },
}

/** Years in this range belong to one of these calendars: there were no newspapers in those Gregorian years. */
const MIN_YEAR = 1300
const MAX_YEAR = 1500

/** Years up to this are Persian, later ones Islamic: 1410 is 2031 in the Persian calendar and 1990 in the Islamic. */
const MAX_PERSIAN_YEAR = 1410

/** A month by its folded name, in a calendar. */
const MONTHS = new Map(
  listRecognitions().flatMap(([, { dates }]) => (dates.otherCalendar ? monthsOf(dates.otherCalendar) : [])),
)

const MONTH_WORDS = exactlyAnyOf(listRecognitions().flatMap(([, { dates }]) => dates.otherCalendar?.monthWord ?? []))
const DAY_BEFORE = String.raw`(?<!\d)(\d{1,2})\s+`
const YEAR_AFTER = String.raw`(?:\s*${MONTH_WORDS})?[\s,،/]+(1[34]\d\d)(?!\d)`
const NAMED_DAY = new RegExp(`${DAY_BEFORE}(${exactlyAnyOf([...MONTHS.keys()])})${YEAR_AFTER}`, 'u')

/** Finds a day by a month's name of the Persian or Islamic calendar: «25 اردیبهشت 1403», «6 ذو القعدة 1445». */
export function findCalendarDay(text: string): WrittenDay | undefined {
  const match = NAMED_DAY.exec(folded(text))
  const found = MONTHS.get(match?.[2] ?? '')
  if (!match || !found) return undefined
  const rest = `${text.slice(match.index + match[0].length)} ${text.slice(0, match.index)}`
  const written = { year: Number(match[3]), month: found.month, day: Number(match[1]), rest }
  return fromCalendar(written, found.calendar)
}

/** Converts a day whose year belongs to the Persian or the Islamic calendar; returns any other day unchanged. */
export function toGregorian(written: WrittenDay): WrittenDay | undefined {
  if (written.year < MIN_YEAR || written.year > MAX_YEAR) return written
  return fromCalendar(written, written.year <= MAX_PERSIAN_YEAR ? 'persian' : 'islamic-umalqura')
}

function monthsOf({ name: calendar, months }: OtherCalendar) {
  return months.flatMap((names, index) =>
    names.map((name): [string, { month: number; calendar: OtherCalendar['name'] }] => [
      folded(name),
      { month: index + 1, calendar },
    ]),
  )
}

/** Unifies letters that are used interchangeably in names of months. The length of the text stays the same. */
function folded(text: string): string {
  return text.replaceAll(/[أإآ]/gu, 'ا').replaceAll(/[ىی]/gu, 'ي').replaceAll('ة', 'ه')
}

/** How far the day may be from the estimate, in the order in which the offsets are tried. */
const OFFSETS_DAYS = [0, 1, -1, 2, -2, 3, -3, 4, -4]

/** Finds the Gregorian day to which the engine's own calendar gives these numbers. */
function fromCalendar(written: WrittenDay, calendar: OtherCalendar['name']): WrittenDay | undefined {
  const { year, month, day, rest } = written
  const { start, yearDays, monthDays } = CALENDARS[calendar]
  const estimate = start + Math.round((year - 1) * yearDays + (month - 1) * monthDays + day - 1) * DAY_MS
  const numbersOf = createDayReader(calendar)
  const found = OFFSETS_DAYS.map((offset) => new Date(estimate + offset * DAY_MS)).find(
    (date) => numbersOf(date) === `${year}-${month}-${day}`,
  )
  return found && { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate(), rest }
}

function createDayReader(calendar: OtherCalendar['name']): (date: Date) => string {
  const options = { calendar, year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const
  const format = new Intl.DateTimeFormat('en-u-nu-latn', options)
  return (date) => {
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]))
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  }
}
