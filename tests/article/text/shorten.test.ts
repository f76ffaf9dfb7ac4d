import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '#article/text/shorten.ts'

test('a text that is short enough stays as it is, its spaces made one', () => {
  expect(shorten('  نص \n قصير ', 20)).toBe('نص قصير')
})

test('a longer one ends at a word, without what stood after it', () => {
  expect(shorten('قبل الرابعة، ثم بعدها', 14)).toBe('قبل الرابعة…')
})

const texts = fc
  .array(fc.constantFrom('قال', 'S-400', '👍🏽', '\uD83D', ' ', '، ', '…', '\n'), { maxLength: 30 })
  .map((parts) => parts.join(''))

test('whatever it holds, it is never longer than asked for and never ends in half a character', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, most) => {
      const short = shorten(text, most)
      expect(short.length).toBeLessThanOrEqual(most + 1)
      expect(short.isWellFormed() || !text.isWellFormed()).toBe(true)
    }),
  )
})
