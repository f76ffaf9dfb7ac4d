/** Offsets that are no whole hours, by a zone that has them all year. */
const UNEVEN: Record<string, string> = {
  '3.5': 'Asia/Tehran',
  '4.5': 'Asia/Kabul',
  '5.5': 'Asia/Kolkata',
  '5.75': 'Asia/Kathmandu',
  '6.5': 'Asia/Yangon',
  '9.5': 'Australia/Darwin',
}

/** An IANA time zone of what WordPress says: a zone's name, or hours east of Greenwich, which zones called Etc/GMT count westwards. */
export function timeZoneOf(name: string | undefined, hours: number): string {
  if (name !== undefined && isZone(name)) return name
  const whole = Math.round(hours)
  return (
    UNEVEN[String(hours)] ??
    (whole === 0 || Number.isNaN(whole) ? 'UTC' : `Etc/GMT${whole > 0 ? '-' : '+'}${Math.abs(whole)}`)
  )
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
