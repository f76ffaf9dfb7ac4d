import { localeOf, type Language } from './locales.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR


const made = new Map<string, (moment: Date) => string>()

/** Intl formatters are dear to make, and to use: a page says most of its moments twice, a build the moment of a story on ten pages. */
function formatter(intl: string, options: Intl.DateTimeFormatOptions): { format: (moment: Date) => string } {
  const key = `${intl} ${JSON.stringify(options)}`
  const known = made.get(key) ?? remembered(new Intl.DateTimeFormat(intl, options))
  made.set(key, known)
  return { format: known }
}

const REMEMBERED = 5000

function remembered(formatter: Intl.DateTimeFormat): (moment: Date) => string {
  const texts = new Map<number, string>()
  return (moment) => {
    const text = texts.get(moment.getTime()) ?? formatter.format(moment)
    if (texts.size >= REMEMBERED) texts.clear()
    texts.set(moment.getTime(), text)
    return text
  }
}

/** 22 نوفمبر 2026: day, month, year, in the paper's time zone. */
export const formatDate = (language: Language, moment: Date, timeZone: string): string =>
  formatter(localeOf(language).intl, { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(moment)

/** A date as lists show it: without the year where that is the year of today. */
export function formatShortDate(language: Language, moment: Date, timeZone: string, now: Date | undefined): string {
  const { intl } = localeOf(language)
  const year = (date: Date) => formatter(intl, { year: 'numeric', timeZone }).format(date)
  if (now === undefined || year(now) !== year(moment)) return formatDate(language, moment, timeZone)
  return formatter(intl, { day: 'numeric', month: 'long', timeZone }).format(moment)
}

/** 22 نوفمبر 2026، 15:20 — the date, and the time on a clock of 24 hours. */
export function formatDateTime(language: Language, moment: Date, timeZone: string): string {
  const comma = localeOf(language).comma
  return `${formatDate(language, moment, timeZone)}${comma} ${formatTime(language, moment, timeZone)}`
}

export const formatTime = (language: Language, moment: Date, timeZone: string): string =>
  formatter(localeOf(language).intl, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(moment)

/** The weekday with the date, put together by hand: `dateStyle: 'full'` is broken in fa (rtl.md section 2). */
export function formatToday(language: Language, moment: Date, timeZone: string): { date: string; secondDate: string | undefined } {
  const { intl, comma, secondCalendar } = localeOf(language)
  const weekday = formatter(intl, { weekday: 'long', timeZone }).format(moment)
  const second = secondCalendar && formatter(secondCalendar, { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(moment)
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
