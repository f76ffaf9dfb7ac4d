import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '#article/cleanText.ts'

test.each([
  ['an override is removed', 'ملف \u202Egpj.exe', 'ملف gpj.exe'],
  ['a balanced isolate is kept', 'قال \u2067اسم\u2069 ثم', 'قال \u2067اسم\u2069 ثم'],
  ['an isolate without an end is removed', 'قال \u2067اسم', 'قال اسم'],
  ['an end without a start is removed', 'قال\u202C ثم', 'قال ثم'],
  ['directional marks are kept', 'a\u200F\u061Cb', 'a\u200F\u061Cb'],
  ['ZWNJ is kept', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['zero-width spaces, soft hyphens and byte order marks are removed', '\uFEFFكل\u200Bمة و\u00ADاحدة', 'كلمة واحدة'],
  ['presentation forms become letters', 'ﺍﻟﻌﺮﺑﻴﺔ', 'العربية'],
  ['letters are composed', 'ا\u0654حمد', 'أحمد'],
])('%s', (_rule, source, cleaned) => {
  expect(cleanText(source)).toBe(cleaned)
})

test('cleaning a text twice gives the same as cleaning it once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
    }),
  )
})
