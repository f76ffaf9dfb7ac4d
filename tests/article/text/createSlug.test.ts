import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSlug } from '#article/text/createSlug.ts'

test.each([
  ['كرة القدم', 'كرة-القدم'],
  ['علوم & تقنية', 'علوم-تقنية'],
  ['C++', 'cplusplus'],
  ['C#', 'csharp'],
  ['Öğretmen', 'öğretmen'],
  ['…', '-'],
])('the slug of %s is %s', (name, slug) => {
  expect(createSlug(name)).toBe(slug)
})

test('any name gives a valid file name, and the slug of a slug is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const slug = createSlug(name)
      expect(slug).not.toMatch(/[/\\\s]|^$/u)
      expect(Array.from(slug).length).toBeLessThanOrEqual(80)
      expect(createSlug(slug)).toBe(slug)
    }),
  )
})
