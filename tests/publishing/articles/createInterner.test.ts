import { expect, test } from 'vitest'
import { createEntry } from '#edition/entry.ts'
import { createInterner } from '#publishing/articles/createInterner.ts'

const indexed = (id: string, keywords: string[]) => ({
  file: `ar/articles/${id}.json`,
  signature: id,
  entry: createEntry({
    id,
    inLanguage: 'ar',
    headline: id,
    datePublished: '2026-11-20T08:00:00Z',
    author: [{ name: 'ريم القاسم' }],
    keywords,
    body: [],
  }),
  isDraft: false,
  media: [],
  problems: [],
  findings: [],
  facts: undefined,
})

test('articles stay equal, and parts that two of them share are one object', () => {
  const [first, second] = [indexed('one', ['ports', 'trade']), indexed('two', ['trade'])]
  const intern = createInterner()
  const [one, two] = [intern(first), intern(second)]
  expect([one, two]).toEqual([first, second])
  expect(two.entry?.authors).toBe(one.entry?.authors)
  expect(two.entry?.tags[0]).toBe(one.entry?.tags[1])
  expect(two.problems).toBe(one.problems)
  expect(two.findings).toBe(one.findings)
})
