import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '#article/text/shorten.ts'

test('a short text is kept, with single spaces', () => {
  expect(shorten('  نص \n قصير ', 20)).toBe('نص قصير')
})

test('a long text ends at a word, without the punctuation after it', () => {
  expect(shorten('قبل الرابعة، ثم بعدها', 14)).toBe('قبل الرابعة…')
})

const texts = fc
  .array(fc.constantFrom('قال', 'S-400', '👍🏽', '\uD83D', ' ', '، ', '…', '\n'), { maxLength: 30 })
  .map((parts) => parts.join(''))

test('a shortened text is never longer than asked for and never ends in half a character', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, maxLength) => {
      const short = shorten(text, maxLength)
      expect(short.length).toBeLessThanOrEqual(maxLength + 1)
      expect(short.isWellFormed() || !text.isWellFormed()).toBe(true)
    }),
  )
})
