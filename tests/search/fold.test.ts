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

test('folding folded text changes nothing', () => {
  fc.assert(
    fc.property(letters, fc.constantFrom('ar', 'tr', 'en-GB'), (text, language) => {
      const once = fold(text, language)
      expect(fold(once, language)).toBe(once)
    }),
  )
})

test('folding words one by one gives the same as folding the text', () => {
  fc.assert(
    fc.property(letters, letters, (first, second) => {
      expect(fold(`${first} ${second}`)).toBe(`${fold(first)} ${fold(second)}`)
    }),
  )
})
