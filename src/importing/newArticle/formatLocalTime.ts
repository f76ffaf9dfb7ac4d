/** Formats a moment in a time zone, to the minute, with its offset: `2026-11-30T13:05:00+03:00`. */
export function formatLocalTime(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  const date = [part('year'), part('month'), part('day')].join('-')
  // For UTC, Intl returns just `GMT`.
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00'
  return `${date}T${part('hour')}:${part('minute')}:00${offset}`
}
