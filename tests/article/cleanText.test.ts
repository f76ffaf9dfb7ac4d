import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '#article/cleanText.ts'

test.each([
  ['an override is removed', 'ملف \u202Egpj.exe', 'ملف gpj.exe'],
  ['a balanced isolate stays', 'قال \u2067اسم\u2069 ثم', 'قال \u2067اسم\u2069 ثم'],
  ['an isolate without end goes', 'قال \u2067اسم', 'قال اسم'],
  ['an end without beginning goes', 'قال\u202C ثم', 'قال ثم'],
  ['marks that help stay', 'a\u200F\u061Cb', 'a\u200F\u061Cb'],
  ['ZWNJ stays', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['zero-width space, soft hyphen and byte order mark go', '\uFEFFكل\u200Bمة و\u00ADاحدة', 'كلمة واحدة'],
  ['presentation forms become letters', 'ﺍﻟﻌﺮﺑﻴﺔ', 'العربية'],
  ['letters are composed', 'ا\u0654حمد', 'أحمد'],
])('%s', (_rule, source, cleaned) => {
  expect(cleanText(source)).toBe(cleaned)
})

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
    }),
  )
})
