import { expect, test } from 'vitest'
import { formatLocalTime } from '#importing/newArticle/formatLocalTime.ts'

test.each([
  ['2026-11-30T22:05:31Z', 'Asia/Riyadh', '2026-12-01T01:05:00+03:00'],
  ['2026-07-01T12:00:00Z', 'Europe/Paris', '2026-07-01T14:00:00+02:00'],
  ['2026-12-01T12:00:00Z', 'Europe/Paris', '2026-12-01T13:00:00+01:00'],
  ['2026-01-01T00:30:00Z', 'America/St_Johns', '2025-12-31T21:00:00-03:30'],
  ['2026-01-01T00:30:00Z', 'UTC', '2026-01-01T00:30:00+00:00'],
])('%s in %s is %s', (moment, timeZone, expected) => {
  expect(formatLocalTime(new Date(moment), timeZone)).toBe(expected)
  expect(Math.abs(Date.parse(expected) - Date.parse(moment))).toBeLessThan(60_000)
})
