import { formatSecondDate, formatToday } from '#i18n/formatDate.ts'
import type { Language } from '#i18n/locales.ts'
import { yieldToMain } from '#ui/yieldToMain.ts'

/**
 * Shows the date in the masthead that the build wrote (TodayDate.tsx). Each calendar is loaded in a task of its own.
 */
export async function showToday(language: Language, now: Date, timeZone: string): Promise<void> {
  const [first, second] = document.querySelectorAll('[data-calendars] > *')
  if (first) first.textContent = formatToday(language, now, timeZone)
  if (!second) return
  await yieldToMain()
  second.textContent = formatSecondDate(language, now, timeZone) ?? ''
}
