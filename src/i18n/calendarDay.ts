type CalendarDay = { day: number; month: number; year: number }

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The day of a moment in a time zone, in the Gregorian calendar. January is 1. */
export function calendarDay(moment: Date, timeZone: string): CalendarDay {
  const formatter = formatters.get(timeZone) ?? createFormatter(timeZone)
  formatters.set(timeZone, formatter)
  const parts = formatter.formatToParts(moment)
  const numberOf = (name: string) => Number(parts.find(({ type }) => type === name)?.value)
  return { day: numberOf('day'), month: numberOf('month'), year: numberOf('year') }
}

const createFormatter = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone })
