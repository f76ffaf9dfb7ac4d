import { expect, test } from 'vitest'
import { PAGE_SIZE, pagesOf } from '#edition/pagesOf.ts'
import { wordpressSource } from '#sources/wordpress/wordpressSource.ts'
import { API, fakeWordpress, type FakePost } from '../support/fakeWordpress.ts'

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 19)
const posts = Array.from({ length: 60 }, (_, index): FakePost => ({
  id: index + 1,
  slug: `story-${index + 1}`,
  title: `خبر ${index + 1}`,
  date: day(index),
  categories: [index % 3 === 0 ? 7 : 2],
  tags: index < 2 ? [5] : [],
  author: index === 0 ? 3 : 4,
}))
const categories = [
  { id: 2, slug: 'politics', name: 'سياسة &amp; مجتمع', parent: 0, count: 40 },
  { id: 7, slug: '%d9%85%d9%8a%d8%a7%d9%87', name: 'مياه', parent: 9, count: 20 },
  { id: 9, slug: 'economy', name: 'اقتصاد', parent: 0, count: 20 },
  { id: 1, slug: 'uncategorized', name: 'Uncategorized', parent: 0, count: 3 },
]
const users = [
  { id: 3, name: 'ليلى منصور &amp; فريقها', slug: 'laila' },
  { id: 4, name: 'عمر', slug: 'omar' },
]
const tags = [{ id: 5, name: 'كأس العالم!', slug: 'world-cup' }]

function source(more: Parameters<typeof fakeWordpress>[0] = { posts }, root = API) {
  const { fetchText, asked } = fakeWordpress({ categories, users, tags, ...more })
  return { asked, ...wordpressSource({ root, language: 'ar' }, fetchText) }
}

test('a list is paged from its oldest post, so that nothing is missed and nothing comes twice', async () => {
  const { list } = source()
  const latest = await list('ar', 'latest', '', 'latest')
  const seen = latest.stories.map(({ id }) => id)
  let older = latest.older
  while (older !== undefined) {
    const page = await list('ar', 'latest', '', older)
    expect(page.stories).toHaveLength(PAGE_SIZE)
    seen.push(...page.stories.map(({ id }) => id))
    older = page.older
  }
  expect(seen).toEqual(posts.toReversed().map(({ slug }) => slug))
})

test('a page past the end, before the beginning or of no number is not found', async () => {
  const { list } = source()
  for (const page of [String(pagesOf(posts.length).length), '99', '0', '-1', 'x', '1.5']) {
    await expect(list('ar', 'latest', '', page)).rejects.toMatchObject({ status: 404 })
  }
})

test('a section holds the posts of its category and of those inside it', async () => {
  const { list } = source()
  const economy = await list('ar', 'sections', 'economy', 'latest')
  expect(economy.stories).toHaveLength(20)
  expect(new Set(economy.stories.map(({ articleSection }) => articleSection))).toEqual(new Set(['economy']))
  await expect(list('ar', 'sections', 'nothing', 'latest')).rejects.toMatchObject({ status: 404 })
})

test('a tag and an author are found by the words that the paper names them with', async () => {
  const { list } = source()
  expect(await list('ar', 'tags', 'كأس-العالم', 'latest')).toMatchObject({
    name: 'كأس العالم!',
    stories: [{ id: 'story-2' }, { id: 'story-1' }],
  })
  expect(await list('ar', 'authors', 'ليلى-منصور-فريقها', 'latest')).toMatchObject({
    name: 'ليلى منصور & فريقها',
    stories: [{ id: 'story-1' }],
  })
})

test('what stays on top leads the front', async () => {
  const front = await source({
    posts: [...posts, { id: 99, slug: 'guide', title: 'دليل', date: day(1), isSticky: true, categories: [2] }],
  }).front('ar')
  expect(front.lead).toMatchObject({ id: 'guide' })
  expect(front.latest[0]?.id).not.toBe('guide')
  expect(front.sections.map(({ section }) => section)).toEqual(['politics', 'economy'])
})

test('a search is the site’s own', async () => {
  const { asked, search } = source()
  expect((await search?.('ar', 'خبر 59'))?.map(({ id }) => id)).toEqual(['story-59'])
  expect(await search?.('ar', 'لا شيء')).toEqual([])
  expect(asked.find(({ searchParams }) => searchParams.has('search'))?.searchParams.get('orderby')).toBe('relevance')
})

test('a card says how the story begins, and no reading time that nobody knows', async () => {
  const { stories } = await source().list('ar', 'latest', '', 'latest')
  expect(stories[0]).toMatchObject({ abstract: 'بداية الخبر وما بعدها…', minutes: undefined })
})

test('a list asks for no text that grows with its stories', async () => {
  const { asked, list } = source()
  await list('ar', 'latest', '', 'latest')
  const fields = asked.flatMap((url) =>
    url.pathname.endsWith('/posts') ? (url.searchParams.get('_fields')?.split(',') ?? ['everything']) : [],
  )
  expect(fields).not.toContain('content')
  expect(fields).not.toContain('everything')
})

test('a post has others of its section around it, never itself', async () => {
  const page = await source().article('ar', 'story-31')
  expect(page.article).toMatchObject({
    id: 'story-31',
    articleSection: 'economy',
    datePublished: '2026-01-31T00:00:00Z',
  })
  expect([page.previous?.id, page.next?.id]).toEqual(['story-28', 'story-34'])
  expect(page.related.map((story) => 'id' in story && story.id)).not.toContain('story-31')
})

test('Arabic slugs and slugs that cannot stand in an address both lead back to their post', async () => {
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

test('a post without a title has the same headline in lists and on its own page, and says it once', async () => {
  const { list, article } = source({ posts: [{ id: 1, slug: 'untitled', title: ' ', date: day(1) }] })
  const [story] = (await list('ar', 'latest', '', 'latest')).stories
  expect(story?.headline).toBe('بداية الخبر وما بعدها')
  expect((await article('ar', 'untitled')).article).toMatchObject({ headline: story?.headline })
  expect((await article('ar', 'untitled')).article.abstract).toBeUndefined()
})

test('a protected post says that it is, without its text', async () => {
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

test('a post that cannot be read takes no list down', async () => {
  const { list } = source({
    posts: [
      { id: 1, slug: 'whole', title: 'سليم', date: day(1) },
      { id: 2, slug: 'no-date', title: 'بلا تاريخ', date: 'never' },
    ],
  })
  expect((await list('ar', 'latest', '', 'latest')).stories.map(({ id }) => id)).toEqual(['whole'])
})

test('pictures come by number with their sizes; one that was deleted leaves the story without', async () => {
  const sizes = { medium: { width: 300, height: 169, source_url: 'https://news.example/a-300.jpg' } }
  const media = [
    {
      id: 40,
      source_url: 'https://news.example/a.jpg',
      alt_text: 'مرفأ',
      media_details: { width: 1600, height: 900, sizes },
    },
  ]
  const { list } = source({
    posts: [
      { id: 1, slug: 'a', title: 'أ', date: day(2), media: 40 },
      { id: 2, slug: 'b', title: 'ب', date: day(1), media: 41 },
    ],
    media,
  })
  const [first, second] = (await list('ar', 'latest', '', 'latest')).stories
  expect(first?.image).toMatchObject({
    url: 'https://news.example/a.jpg',
    alternateText: 'مرفأ',
    renditions: [{ width: 300 }, { width: 1600 }],
  })
  expect(second?.image).toBeUndefined()
})

test('a site without addresses of its own is asked by query', async () => {
  const { asked, list } = source({ posts }, 'https://news.example/blog/?rest_route=/')
  await list('ar', 'latest', '', 'latest')
  expect(
    asked.every(
      ({ pathname, searchParams }) => pathname === '/blog/' && searchParams.get('rest_route')?.startsWith('/wp/v2/'),
    ),
  ).toBe(true)
})
