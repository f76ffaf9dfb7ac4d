import { expect, test } from 'vitest'
import { formatDuration } from '#article/text/formatDuration.ts'

test.each([
  ['PT8S', '0:08'],
  ['PT1M20S', '1:20'],
  ['PT90S', '1:30'],
  ['PT12M5.4S', '12:05'],
  ['PT1H2M', '1:02:00'],
  ['P1DT1S', '24:00:01'],
])('%s is shown as %s', (duration, clock) => {
  expect(formatDuration(duration)).toBe(clock)
})
