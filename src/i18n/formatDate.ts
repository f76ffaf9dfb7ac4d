import { localeOf, type Language } from './locales.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** What is said of a moment. */
const STYLES = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formatters = new Map<string, (moment: Date) => string>()

/** Intl formatters are dear to make, and to use: a page says most of its moments twice, a build the moment of a story on ten pages. */
function format(style: keyof typeof STYLES, intl: string, timeZone: string, moment: Date): string {
  const key = `${style} ${intl} ${timeZone}`
  const known = formatters.get(key) ?? cached(new Intl.DateTimeFormat(intl, { ...STYLES[style], timeZone }))
  formatters.set(key, known)
  return known(moment)
}

/** Texts that are kept. */
const MAX_CACHED_TEXTS = 5000

function cached(formatter: Intl.DateTimeFormat): (moment: Date) => string {
  const texts = new Map<number, string>()
  return (moment) => {
    const text = texts.get(moment.getTime()) ?? formatter.format(moment)
    if (texts.size >= MAX_CACHED_TEXTS) texts.clear()
    texts.set(moment.getTime(), text)
    return text
  }
}

/** 22 نوفمبر 2026: day, month, year, in the paper's time zone. */
export const formatDate = (language: Language, moment: Date, timeZone: string): string =>
  format('date', localeOf(language).intl, timeZone, moment)

/** A date as lists show it: without the year where that is the year of today. */
export function formatShortDate(language: Language, moment: Date, timeZone: string, now: Date | undefined): string {
  const { intl } = localeOf(language)
  const isThisYear = now !== undefined && format('year', intl, timeZone, now) === format('year', intl, timeZone, moment)
  return format(isThisYear ? 'dayAndMonth' : 'date', intl, timeZone, moment)
}

/** 22 نوفمبر 2026، 15:20 — the date, and the time on a clock of 24 hours. */
export function formatDateTime(language: Language, moment: Date, timeZone: string): string {
  const comma = localeOf(language).comma
  return `${formatDate(language, moment, timeZone)}${comma} ${formatTime(language, moment, timeZone)}`
}

export const formatTime = (language: Language, moment: Date, timeZone: string): string =>
  format('time', localeOf(language).intl, timeZone, moment)

/** The weekday with the date, put together by hand: `dateStyle: 'full'` is broken in fa (docs/reference/dates-and-numbers.md). */
export function formatToday(
  language: Language,
  moment: Date,
  timeZone: string,
): { date: string; secondDate: string | undefined } {
  const { intl, comma, secondCalendar } = localeOf(language)
  const weekday = format('weekday', intl, timeZone, moment)
  const second = secondCalendar && format('date', secondCalendar, timeZone, moment)
  return { date: `${weekday}${comma} ${formatDate(language, moment, timeZone)}`, secondDate: second }
}

/** قبل 5 دقائق, أمس: how long ago, for `freshFor` milliseconds; undefined afterwards, and for moments to come. */
export function formatAge(language: Language, moment: Date, now: Date, freshFor: number): string | undefined {
  const age = now.getTime() - moment.getTime()
  if (age < 0 || age >= freshFor) return undefined
  const relative = new Intl.RelativeTimeFormat(localeOf(language).intl, { numeric: 'auto' })
  if (age < HOUR) return clean(relative.format(-Math.floor(age / MINUTE), 'minute'))
  if (age < DAY) return clean(relative.format(-Math.floor(age / HOUR), 'hour'))
  return language === 'ur' ? 'کل' : clean(relative.format(-1, 'day'))
}

/** Hebrew says "לפני דקה (1)" in some engines. */
const clean = (age: string): string => age.replace(/ ?\(\d+\)/u, '')
