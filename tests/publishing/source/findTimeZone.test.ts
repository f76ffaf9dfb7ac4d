import { expect, test } from 'vitest'
import { findTimeZone } from '#publishing/source/findTimeZone.ts'

test('hours east of Greenwich become a time zone, also fractions of an hour', () => {
  expect([
    findTimeZone('Asia/Riyadh', 3),
    findTimeZone('', 3),
    findTimeZone(undefined, -5),
    findTimeZone('x', 5.5),
    findTimeZone(undefined, 0),
  ]).toEqual(['Asia/Riyadh', 'Etc/GMT-3', 'Etc/GMT+5', 'Asia/Kolkata', 'UTC'])
})
