import type { Language } from '#i18n/locales.ts'
import { timeText } from './timeText.ts'

type Setting = { now: Date; timeZone: string }

/**
 * Shows ages in place of the dates of recent stories in markup that the build wrote (RelativeTime.tsx). An element
 * whose text changes is replaced: in right-to-left text, Chromium counts shorter text as a layout shift.
 */
export function showAges(container: Element, language: Language, { now, timeZone }: Setting): void {
  for (const time of container.querySelectorAll<HTMLTimeElement>('time[data-date]')) {
    const withTime = time.dataset['withTime'] !== undefined
    const text = timeText(language, new Date(time.dateTime), { now, timeZone, withTime })
    if (text !== time.textContent) replaceText(time, text)
  }
}

function replaceText(element: Element, text: string): void {
  const copy = element.cloneNode()
  copy.textContent = text
  element.replaceWith(copy)
}
