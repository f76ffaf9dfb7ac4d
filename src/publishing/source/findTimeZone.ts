/** Offsets that are not whole hours, each with a time zone that has it all year. */
const FRACTIONAL_OFFSETS: Record<string, string> = {
  '3.5': 'Asia/Tehran',
  '4.5': 'Asia/Kabul',
  '5.5': 'Asia/Kolkata',
  '5.75': 'Asia/Kathmandu',
  '6.5': 'Asia/Yangon',
  '9.5': 'Australia/Darwin',
}

/**
 * Finds an IANA time zone from the settings of WordPress: the name of a zone, or hours east of Greenwich. The names of
 * Etc/GMT zones count hours west of it.
 */
export function findTimeZone(name: string | undefined, hours: number): string {
  if (name !== undefined && isTimeZone(name)) return name
  const whole = Math.round(hours)
  return (
    FRACTIONAL_OFFSETS[String(hours)] ??
    (whole === 0 || Number.isNaN(whole) ? 'UTC' : `Etc/GMT${whole > 0 ? '-' : '+'}${Math.abs(whole)}`)
  )
}

/** Whether Intl knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
