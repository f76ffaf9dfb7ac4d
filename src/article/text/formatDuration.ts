const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/u

/** Formats an ISO 8601 duration as players do: PT1M20S is 1:20, PT1H2M is 1:02:00, PT8S is 0:08. */
export function formatDuration(duration: string): string {
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(duration) ?? []
  const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)
  const clock = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60].map((part) =>
    String(part).padStart(2, '0'),
  )
  return clock
    .join(':')
    .replace(/^00:/u, '')
    .replace(/^0(?=\d)/u, '')
}
