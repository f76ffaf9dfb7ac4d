import type { DateTexts } from '#languages/language.ts'

/** Replaces Intl.DateTimeFormat for a language that Intl does not know: it fills in one of the record's patterns. */
export function dateTextFormat(
  { months, weekdays }: DateTexts,
  pattern: string,
  timeZone: string,
  formatNumber: (value: number) => string,
): { format: (moment: Date) => string } {
  const fields = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone,
  })
  return {
    format: (moment) => {
      const parts = fields.formatToParts(moment)
      const numberOf = (name: string) => Number(parts.find(({ type }) => type === name)?.value)
      const [day, month, year] = [numberOf('day'), numberOf('month'), numberOf('year')]
      return pattern
        .replace('{day}', formatNumber(day))
        .replace('{month}', months[month - 1] ?? '')
        .replace('{year}', formatNumber(year))
        .replace('{weekday}', weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '')
    },
  }
}
