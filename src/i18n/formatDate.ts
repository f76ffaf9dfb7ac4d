import { calendarDay } from './calendarDay.ts'
import { dateTextFormat } from './dateTextFormat.ts'
import { formatDigits } from './formatNumber.ts'
import { localeOf, type Language } from './locales.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** The parts of a date or time that the interface shows. */
const STYLES = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type Style = keyof typeof STYLES

const formatters = new Map<string, (moment: Date) => string>()

/** How a moment is shown. `calendar` is an Intl tag to use in place of the language's own. */
type Setting = { language: Language; timeZone: string; calendar?: string | undefined }

/** Caches formatters and texts: both are slow to create, and a build shows the date of one story on ten pages. */
function format(style: Style, setting: Setting, moment: Date): string {
  const { language, timeZone, calendar = language } = setting
  const key = `${style} ${calendar} ${timeZone}`
  const known = formatters.get(key) ?? cached(createFormatter(style, setting))
  formatters.set(key, known)
  return known(moment)
}

type Formatter = { format: (moment: Date) => string }

function createFormatter(style: Style, { language, timeZone, calendar }: Setting): Formatter {
  const { intl, dateTexts } = localeOf(language)
  const pattern = style === 'year' || style === 'time' ? undefined : dateTexts?.patterns[style]
  if (calendar !== undefined || !dateTexts || pattern === undefined) {
    return new Intl.DateTimeFormat(calendar ?? intl, { ...STYLES[style], timeZone })
  }
  return dateTextFormat(dateTexts, pattern, timeZone, (value) => formatDigits(language, value))
}

const MAX_CACHED_TEXTS = 5000

function cached(formatter: Formatter): (moment: Date) => string {
  const texts = new Map<number, string>()
  return (moment) => {
    const text = texts.get(moment.getTime()) ?? formatter.format(moment)
    if (texts.size >= MAX_CACHED_TEXTS) texts.clear()
    texts.set(moment.getTime(), text)
    return text
  }
}

/** 22 نوفمبر 2026: day, month and year in the paper's time zone. */
export const formatDate = (language: Language, moment: Date, timeZone: string): string =>
  format('date', { language, timeZone }, moment)

/** The date for lists: without the year if it is the current one. */
export function formatShortDate(language: Language, moment: Date, timeZone: string, now: Date | undefined): string {
  const yearOf = (date: Date) => format('year', { language, timeZone }, date)
  const isThisYear = now !== undefined && yearOf(now) === yearOf(moment)
  return format(isThisYear ? 'dayAndMonth' : 'date', { language, timeZone }, moment)
}

/** 22 نوفمبر 2026، 15:20: the date, and the time on a 24-hour clock. */
export function formatDateTime(language: Language, moment: Date, timeZone: string): string {
  const comma = localeOf(language).comma
  return `${formatDate(language, moment, timeZone)}${comma} ${formatTime(language, moment, timeZone)}`
}

const formatTime = (language: Language, moment: Date, timeZone: string): string =>
  format('time', { language, timeZone }, moment)

/** The weekday and the date, joined here because `dateStyle: 'full'` puts Persian in the wrong order. */
export function formatToday(language: Language, moment: Date, timeZone: string): string {
  const weekday = format('weekday', { language, timeZone }, moment)
  return `${weekday}${localeOf(language).comma} ${formatDate(language, moment, timeZone)}`
}

/** The date in the language's second calendar, if it has one. */
export function formatSecondDate(language: Language, moment: Date, timeZone: string): string | undefined {
  const { secondCalendar } = localeOf(language)
  return secondCalendar && format('date', { language, timeZone, calendar: secondCalendar }, moment)
}

type AgeSetting = {
  now: Date
  timeZone: string
  /** Whether a story of the day before is "yesterday". Otherwise only ages below a day have words. */
  withYesterday: boolean
}

/** Clocks differ: a story that is this far in the future was published now. */
const MAX_AHEAD_MS = 5 * MINUTE_MS

/** قبل 5 دقائق, أمس: how long ago a moment was; undefined if it is further away than the setting has words for. */
export function formatAge(language: Language, moment: Date, setting: AgeSetting): string | undefined {
  const { now, timeZone, withYesterday } = setting
  const age = now.getTime() - moment.getTime()
  if (age <= -MAX_AHEAD_MS || age >= 3 * DAY_MS) return undefined
  if (age < MINUTE_MS) return formatUnits(language, 0, 'second')
  if (age < HOUR_MS) return formatUnits(language, Math.floor(age / MINUTE_MS), 'minute')
  const days = age < DAY_MS ? 0 : daysBetween(moment, now, timeZone)
  if (days === 0) return formatUnits(language, Math.floor(age / HOUR_MS), 'hour')
  if (!withYesterday || days > 1) return undefined
  return localeOf(language).yesterday ?? formatUnits(language, 1, 'day')
}

/** How often midnight has passed between two moments. */
function daysBetween(earlier: Date, later: Date, timeZone: string): number {
  const [from, to] = [earlier, later].map((moment) => {
    const { year, month, day } = calendarDay(moment, timeZone)
    return Date.UTC(year, month - 1, day)
  })
  return ((to ?? 0) - (from ?? 0)) / DAY_MS
}

function formatUnits(language: Language, count: number, unit: 'second' | 'minute' | 'hour' | 'day'): string {
  const { intl, dateTexts } = localeOf(language)
  if (!dateTexts) return withoutCount(new Intl.RelativeTimeFormat(intl, { numeric: 'auto' }).format(-count, unit))
  return dateTexts.ages[unit === 'second' ? 'now' : unit].replace('{count}', formatDigits(language, count))
}

/** Drops the number that some engines repeat in Hebrew: «לפני דקה (1)». */
const withoutCount = (age: string): string => age.replace(/ ?\(\d+\)/u, '')
