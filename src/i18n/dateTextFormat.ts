import type { DateTexts } from '#languages/language.ts'
import { calendarDay } from './calendarDay.ts'

/** Replaces Intl.DateTimeFormat for a language that Intl does not know: it fills in one of the record's patterns. */
export function dateTextFormat(
  { months, weekdays }: DateTexts,
  pattern: string,
  timeZone: string,
  formatNumber: (value: number) => string,
): { format: (moment: Date) => string } {
  return {
    format: (moment) => {
      const { day, month, year } = calendarDay(moment, timeZone)
      return pattern
        .replace('{day}', formatNumber(day))
        .replace('{month}', months[month - 1] ?? '')
        .replace('{year}', formatNumber(year))
        .replace('{weekday}', weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '')
    },
  }
}
