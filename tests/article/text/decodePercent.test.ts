import { expect, test } from 'vitest'
import { decodePercent } from '#article/text/decodePercent.ts'

test.each([
  ['%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1', 'أخبار'],
  ['a%20b', 'a b'],
  ['100%', '100%'],
  ['%E0%A4', '%E0%A4'],
  ['', ''],
])('%j is decoded as %j', (part, decoded) => {
  expect(decodePercent(part)).toBe(decoded)
})
