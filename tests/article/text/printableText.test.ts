import { expect, test } from 'vitest'
import { printableText } from '#article/text/printableText.ts'

test('a foreign text cannot colour, move or hide the lines of a terminal', () => {
  expect(printableText('a\u001B[2J\u001B]0;title\u0007b\rc\u009B1m')).toBe(
    'a\uFFFD[2J\uFFFD]0;title\uFFFDb\uFFFDc\uFFFD1m',
  )
})

test('line breaks, tabs and letters of any script stay', () => {
  expect(printableText('سطر\n\tשורה')).toBe('سطر\n\tשורה')
})
