import { expect, test } from 'vitest'
import { day, source } from '../support/wordpressPaper.ts'

test('a post comes with others of its section, and never with itself', async () => {
  const page = await source().article('ar', 'story-31')
  expect(page.article).toMatchObject({
    id: 'story-31',
    articleSection: 'economy',
    datePublished: '2026-01-31T00:00:00Z',
  })
  expect([page.previous?.id, page.next?.id]).toEqual(['story-28', 'story-34'])
  expect(page.related.map((story) => 'id' in story && story.id)).not.toContain('story-31')
})

test('a post is found by an Arabic slug, and by its number where its slug cannot be in an address', async () => {
  const { list, article } = source({
    posts: [
      { id: 5, slug: 'وزير-الموانئ', title: 'وزير', date: day(1) },
      { id: 6, slug: 'a_b', title: 'ب', date: day(2) },
      { id: 7, slug: '2026', title: 'ج', date: day(3) },
    ],
  })
  const { stories } = await list('ar', 'latest', '', 'latest')
  expect(stories.map(({ id }) => id)).toEqual(['7', '6', 'وزير-الموانئ'])
  for (const { id, headline } of stories) expect((await article('ar', id)).article).toMatchObject({ id, headline })
})

test('a post without a title has the same headline in lists and on its page, and does not repeat it', async () => {
  const { list, article } = source({ posts: [{ id: 1, slug: 'untitled', title: ' ', date: day(1) }] })
  const [story] = (await list('ar', 'latest', '', 'latest')).stories
  expect(story?.headline).toBe('بداية الخبر وما بعدها')
  expect((await article('ar', 'untitled')).article).toMatchObject({ headline: story?.headline })
  expect((await article('ar', 'untitled')).article.abstract).toBeUndefined()
})

test('a protected post is marked as such and has no text', async () => {
  const { article } = source({
    posts: [{ id: 1, slug: 'secret', title: 'للمشتركين', date: day(1), isProtected: true }],
  })
  expect((await article('ar', 'secret')).article).toMatchObject({
    headline: 'للمشتركين',
    isAccessibleForFree: false,
    body: [],
    url: 'https://news.example/secret/',
  })
})
