import { expect, test } from 'vitest'
import { lastModified } from '#article/lastModified.ts'
import { parseArticle } from '#article/parseArticle.ts'

const modifiedWith = (more: object): string | undefined => {
  const whole = {
    id: 'x',
    inLanguage: 'ar',
    headline: 'x',
    datePublished: '2026-11-20T10:00:00+03:00',
    body: [],
    ...more,
  }
  const parsed = parseArticle(whole, 'x.json')
  return parsed.ok ? lastModified(parsed.article) : 'invalid'
}
const correctedAt = (datePublished: string) => ({ datePublished, text: 'تصحيح' })
const dateModified = '2026-11-21T10:00:00+03:00'

test('a correction changes an article as a modification does; instants are compared, not their spelling', () => {
  expect(modifiedWith({})).toBeUndefined()
  expect(modifiedWith({ dateModified })).toBe(dateModified)
  expect(modifiedWith({ correction: correctedAt('2026-11-20T12:00:00Z') })).toBe('2026-11-20T12:00:00Z')
  expect(modifiedWith({ dateModified, correction: correctedAt('2026-11-21T07:30:00Z') })).toBe('2026-11-21T07:30:00Z')
  expect(modifiedWith({ dateModified, correction: [correctedAt('2026-11-21T06:30:00Z')] })).toBe(dateModified)
})
