import { expect, test } from 'vitest'
import { entryOf } from '#edition/entry.ts'
import { interned } from '#publishing/articles/interned.ts'

const indexed = (id: string, keywords: string[]) => ({
  file: `ar/articles/${id}.json`,
  signature: id,
  entry: entryOf({
    id,
    inLanguage: 'ar',
    headline: id,
    datePublished: '2026-11-20T08:00:00Z',
    author: [{ name: 'ريم القاسم' }],
    keywords,
    body: [],
  }),
  pictures: [],
  problems: [],
  warnings: [],
})

test('articles stay what they are, and what two of them have alike is one object', () => {
  const [first, second] = [indexed('one', ['ports', 'trade']), indexed('two', ['trade'])]
  const shared = interned()
  const [one, two] = [shared(first), shared(second)]
  expect([one, two]).toEqual([first, second])
  expect(two.entry?.authors).toBe(one.entry?.authors)
  expect(two.entry?.tags[0]).toBe(one.entry?.tags[1])
  expect(two.warnings).toBe(one.problems)
})
