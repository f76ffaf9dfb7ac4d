import { expect, test } from 'vitest'
import { createEntry } from '#edition/entry.ts'
import type { IndexedArticle } from '#publishing/articles/indexedArticle.ts'
import { describeScheduled, findScheduled, withoutScheduled } from '#publishing/build/scheduledStories.ts'
import { site } from '#sample/site.ts'

const NOW = Date.parse('2026-11-30T12:00:00Z')

const clock = (now: number) => ({ site, now: new Date(now) })

function index(id: string, datePublished: string): IndexedArticle {
  const entry = createEntry({ id, inLanguage: 'ar', headline: id, datePublished, body: [] })
  const facts = { file: id, edition: 'ar', id, dates: [], links: [], media: [] }
  return {
    file: id,
    signature: '',
    entry,
    isDraft: false,
    media: ['ar/media/x.jpg'],
    problems: [],
    findings: [],
    facts,
  }
}

const articles = [
  index('late', '2026-12-02T00:00:00Z'),
  index('due', '2026-11-30T15:00:00+03:00'),
  index('soon', '2026-11-30T15:00:00.001+03:00'),
  index('old', '2026-11-01T00:00:00Z'),
]

test('a story is due at its minute, wherever its clock stands', () => {
  expect(findScheduled(articles, clock(NOW)).map(({ file }) => file)).toEqual(['soon', 'late'])
  expect(findScheduled(articles, clock(NOW + 1)).map(({ file }) => file)).toEqual(['late'])
})

test('of a scheduled story the paper has neither an entry nor media, and it is still checked', () => {
  const published = withoutScheduled(articles, clock(NOW))
  expect(published.filter(({ entry }) => entry).map(({ file }) => file)).toEqual(['due', 'old'])
  expect(published.flatMap(({ media }) => media)).toHaveLength(2)
  expect(published.every(({ facts }) => facts)).toBe(true)
})

test('the build says how many stories wait and which one is next', () => {
  expect(describeScheduled(findScheduled(articles, clock(NOW)))).toEqual([
    'scheduled: 2; next scheduled story: soon, at 2026-11-30T15:00:00.001+03:00',
  ])
  expect(describeScheduled([])).toEqual([])
})
