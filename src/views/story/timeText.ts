import { formatAge, formatDateTime, formatShortDate } from '#i18n/formatDate.ts'
import type { Language } from '#i18n/locales.ts'

type Setting = {
  timeZone: string
  /** Undefined in the build, where an age would soon be wrong. */
  now: Date | undefined
  /** Whether a date is shown with its hour, as on the story's own page; in lists "yesterday" is enough. */
  withTime: boolean
}

/** How a time of publication is shown: its age if recent, else its date. */
export function timeText(language: Language, time: Date, { timeZone, now, withTime }: Setting): string {
  const age = now && formatAge(language, time, { now, timeZone, withYesterday: !withTime })
  if (age !== undefined) return age
  return withTime ? formatDateTime(language, time, timeZone) : formatShortDate(language, time, timeZone, now)
}
