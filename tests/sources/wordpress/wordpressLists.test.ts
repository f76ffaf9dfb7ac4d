import { expect, test } from 'vitest'
import { PAGE_SIZE, paginate } from '#edition/paginate.ts'
import { day, posts, source } from '../support/wordpressPaper.ts'

test('a list that is followed to its end holds each post once', async () => {
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

test('a page past the end, before the beginning or without a number is not found', async () => {
  const { list } = source()
  for (const page of [String(paginate(posts.length).length), '99', '0', '-1', 'x', '1.5']) {
    await expect(list('ar', 'latest', '', page)).rejects.toMatchObject({ status: 404 })
  }
})

test('a section holds the posts of its category and of the categories within it', async () => {
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

test('a sticky post leads the front', async () => {
  const front = await source({
    posts: [...posts, { id: 99, slug: 'guide', title: 'دليل', date: day(1), isSticky: true, categories: [2] }],
  }).front('ar')
  expect(front.lead).toMatchObject({ id: 'guide' })
  expect(front.latest[0]?.id).not.toBe('guide')
  expect(front.sections.map(({ section }) => section)).toEqual(['politics', 'economy'])
})

test('a search uses the search of the site', async () => {
  const { asked, search } = source()
  expect((await search?.('ar', 'خبر 59'))?.map(({ id }) => id)).toEqual(['story-59'])
  expect(await search?.('ar', 'لا شيء')).toEqual([])
  expect(asked.find(({ searchParams }) => searchParams.has('search'))?.searchParams.get('orderby')).toBe('relevance')
})

test('a story in a list has the beginning of its text and no reading time', async () => {
  const { stories } = await source().list('ar', 'latest', '', 'latest')
  expect(stories[0]).toMatchObject({ abstract: 'بداية الخبر وما بعدها…', minutes: undefined })
})

test('a list does not ask for the text of its stories', async () => {
  const { asked, list } = source()
  await list('ar', 'latest', '', 'latest')
  const fields = asked.flatMap((url) =>
    url.pathname.endsWith('/posts') ? (url.searchParams.get('_fields')?.split(',') ?? ['everything']) : [],
  )
  expect(fields).not.toContain('content')
  expect(fields).not.toContain('everything')
})

test('a post that cannot be read is left out of its list', async () => {
  const { list } = source({
    posts: [
      { id: 1, slug: 'whole', title: 'سليم', date: day(1) },
      { id: 2, slug: 'no-date', title: 'بلا تاريخ', date: 'never' },
    ],
  })
  expect((await list('ar', 'latest', '', 'latest')).stories.map(({ id }) => id)).toEqual(['whole'])
})

test('a post that cannot be read does not bring one of the next page onto the first', async () => {
  const { list } = source({
    posts: [...posts, { id: 99, slug: 'no-title', title: '', date: day(99), isProtected: true }],
  })
  const first = await list('ar', 'latest', '', 'latest')
  const second = await list('ar', 'latest', '', first.older ?? '')
  const shown = [...first.stories, ...second.stories].map(({ id }) => id)
  expect(shown).not.toContain('no-title')
  expect(new Set(shown).size).toBe(shown.length)
})

test('pictures are fetched by number with their sizes, and a story whose picture was deleted has none', async () => {
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

test('a site without pretty permalinks is asked by query', async () => {
  const { asked, list } = source({ posts }, 'https://news.example/blog/?rest_route=/')
  await list('ar', 'latest', '', 'latest')
  expect(
    asked.every(
      ({ pathname, searchParams }) => pathname === '/blog/' && searchParams.get('rest_route')?.startsWith('/wp/v2/'),
    ),
  ).toBe(true)
})
