import { formatToday } from '#i18n/formatDate.ts'
import type { Language } from '#i18n/locales.ts'

/** Shows today's date in the masthead that the build wrote (TodayDate.tsx). */
export function showToday(language: Language, now: Date, timeZone: string): void {
  const [first, second] = document.querySelectorAll('[data-calendars] > *')
  const { date, secondDate = '' } = formatToday(language, now, timeZone)
  if (first) first.textContent = date
  if (second) second.textContent = secondDate
}
