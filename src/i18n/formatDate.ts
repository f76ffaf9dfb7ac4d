import { localeOf, type Language, type Locale } from './locales.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The parts of a moment that the interface names. */
const STYLES = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type Formatting = Pick<Locale, 'intl' | 'createDateFormat'>

const formatters = new Map<string, (moment: Date) => string>()

/** Caches formatters and texts: both are slow to make, and a build shows the moment of one story on ten pages. */
function format(style: keyof typeof STYLES, locale: Formatting, timeZone: string, moment: Date): string {
  const { intl, createDateFormat } = locale
  const key = `${style} ${intl} ${timeZone}`
  const options = { ...STYLES[style], timeZone }
  const known = formatters.get(key) ?? cached(createDateFormat?.(options) ?? new Intl.DateTimeFormat(intl, options))
  formatters.set(key, known)
  return known(moment)
}

const MAX_CACHED_TEXTS = 5000

function cached(formatter: Pick<Intl.DateTimeFormat, 'format'>): (moment: Date) => string {
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
  format('date', localeOf(language), timeZone, moment)

/** The date as lists show it: without the year if that is the current one. */
export function formatShortDate(language: Language, moment: Date, timeZone: string, now: Date | undefined): string {
  const locale = localeOf(language)
  const yearOf = (date: Date) => format('year', locale, timeZone, date)
  const isThisYear = now !== undefined && yearOf(now) === yearOf(moment)
  return format(isThisYear ? 'dayAndMonth' : 'date', locale, timeZone, moment)
}

/** 22 نوفمبر 2026، 15:20: the date, and the time on a 24-hour clock. */
export function formatDateTime(language: Language, moment: Date, timeZone: string): string {
  const comma = localeOf(language).comma
  return `${formatDate(language, moment, timeZone)}${comma} ${formatTime(language, moment, timeZone)}`
}

export const formatTime = (language: Language, moment: Date, timeZone: string): string =>
  format('time', localeOf(language), timeZone, moment)

/**
 * The weekday and the date, joined here because `dateStyle: 'full'` puts Persian in the wrong order; and the date in
 * the language's second calendar, if it has one.
 */
export function formatToday(
  language: Language,
  moment: Date,
  timeZone: string,
): { date: string; secondDate: string | undefined } {
  const locale = localeOf(language)
  const weekday = format('weekday', locale, timeZone, moment)
  const second = locale.secondCalendar && format('date', { intl: locale.secondCalendar }, timeZone, moment)
  return { date: `${weekday}${locale.comma} ${formatDate(language, moment, timeZone)}`, secondDate: second }
}

/** قبل 5 دقائق, أمس: how long ago a moment was; undefined for the future and after `freshFor` milliseconds. */
export function formatAge(language: Language, moment: Date, now: Date, freshFor: number): string | undefined {
  const age = now.getTime() - moment.getTime()
  if (age < 0 || age >= freshFor) return undefined
  const { intl, yesterday, createAgeFormat } = localeOf(language)
  const formatter = createAgeFormat?.() ?? new Intl.RelativeTimeFormat(intl, { numeric: 'auto' })
  if (age < HOUR) return withoutCount(formatter.format(-Math.floor(age / MINUTE), 'minute'))
  if (age < DAY) return withoutCount(formatter.format(-Math.floor(age / HOUR), 'hour'))
  return yesterday ?? withoutCount(formatter.format(-1, 'day'))
}

/** Drops the number that some engines repeat in Hebrew: «לפני דקה (1)». */
const withoutCount = (age: string): string => age.replace(/ ?\(\d+\)/u, '')
