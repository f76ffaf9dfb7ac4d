import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#search/fold.ts'
import goldens from './fold.golden.json' with { type: 'json' }

const cases = goldens.flatMap(({ name, texts, folded, language }) =>
  texts.map((text) => ({ name, text, folded, language })),
)

test.each(cases)('$name: $text', ({ text, folded, language }) => {
  expect(fold(text, language)).toBe(folded)
})

const letters = fc.stringMatching(/^[\u0600-\u06FF\u0750-\u077F\u200C\uFE70-\uFEFC0-9A-Za-z\s]{0,40}$/u)

test('what is folded stays as it is when it is folded again', () => {
  fc.assert(
    fc.property(letters, fc.constantFrom('ar', 'tr', 'en-GB'), (text, language) => {
      const once = fold(text, language)
      expect(fold(once, language)).toBe(once)
    }),
  )
})

test('text that is folded in parts is folded as a whole, word by word', () => {
  fc.assert(
    fc.property(letters, letters, (first, second) => {
      expect(fold(`${first} ${second}`)).toBe(`${fold(first)} ${fold(second)}`)
    }),
  )
})
