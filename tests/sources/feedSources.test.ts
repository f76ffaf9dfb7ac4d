import { expect, test, vi } from 'vitest'
import { jsonFeedSource, ninjsSource } from '#sources/feedSources.ts'
import { fetchJsonFeed } from '#sources/fetchFileArticles.ts'
import { answer } from './support/fakeWordpress.ts'

const item = (number: number, tags: string[] = []) => ({
  id: String(number),
  url: `https://feed.example/story-${number}`,
  title: `Story number ${number} of the day`,
  content_html: '<p>The text of it, and the rest.</p>',
  date_published: `2026-01-${String(number).padStart(2, '0')}T10:00:00Z`,
  tags,
})
const feed = (items: object[], next?: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  language: 'en',
  items,
  ...(next !== undefined && { next_url: next }),
})

/** A host with these files, by address. */
const host = (files: Record<string, unknown>) =>
  vi.fn<(address: string) => Promise<ReturnType<typeof answer>>>(async (address) =>
    address in files ? answer(files[address]) : answer('gone', 404),
  )

const URL = 'https://feed.example/feed.json'
const options = { url: URL, language: 'en' }

test('all pages of a feed are read once, also where they link in a circle', async () => {
  const fetchText = host({
    [URL]: feed([item(3), item(2)], 'page-2.json'),
    'https://feed.example/page-2.json': feed([item(2), item(1)], URL),
  })
  const { list, article } = jsonFeedSource(options, fetchText)
  expect((await list('en', 'latest', '', 'latest')).stories.map(({ id }) => id)).toEqual([
    'story-3',
    'story-2',
    'story-1',
  ])
  expect((await article('en', 'story-1')).next).toBeUndefined()
  expect(fetchText).toHaveBeenCalledTimes(2)
})

test('no note speaks of a page that is read, and a feed without end says where reading stopped', async () => {
  const page = (number: number) => `https://feed.example/${number}.json`
  const pages = Array.from({ length: 50 }, (_, index): [string, unknown] => [
    page(index),
    feed([item(1)], page(index + 1)),
  ])
  const all = await fetchJsonFeed({ ...options, url: page(0) }, host(Object.fromEntries<unknown>(pages)))
  expect(all.notes).toEqual([])
  expect(all.leftOut).toEqual([{ title: page(40), reason: 'only the first 40 pages of a feed are read' }])
  const finished = { ...feed([item(1)]), expired: true }
  const { notes } = await fetchJsonFeed(
    options,
    host({ [URL]: feed([item(2)], 'b.json'), [URL.replace('feed.json', 'b.json')]: finished }),
  )
  expect(notes).toEqual(['the feed says that it is finished: it will not change again'])
})

test('readers get the stories before a page that cannot be read, and a build without that page fails', async () => {
  const files = host({ [URL]: feed([item(2), item(1)], 'gone.json') })
  const { articles, leftOut } = await fetchJsonFeed({ ...options, mayEndEarly: true }, files)
  expect(articles.map(({ id }) => id)).toEqual(['story-2', 'story-1'])
  expect(leftOut.map(({ title }) => title)).toEqual(['https://feed.example/gone.json'])
  expect(leftOut[0]?.reason).toContain('there is nothing at this address (404)')
  await expect(fetchJsonFeed(options, files)).rejects.toMatchObject({ fault: 'missing' })
  await expect(
    fetchJsonFeed({ ...options, url: 'https://feed.example/gone.json', mayEndEarly: true }, files),
  ).rejects.toMatchObject({ fault: 'missing' })
})

test('a story that may be on a page of the feed that cannot be read is not called missing', async () => {
  const files = host({ [URL]: feed([item(2)], 'gone.json') })
  const { article, list } = jsonFeedSource(options, files)
  expect((await article('en', 'story-2')).article.id).toBe('story-2')
  await expect(article('en', 'story-1')).rejects.toMatchObject({ name: 'SourceError' })
  await expect(list('en', 'sections', 'sport', 'latest')).rejects.toMatchObject({ name: 'SourceError' })
  await expect(
    jsonFeedSource(options, host({ [URL]: feed([item(2)]) })).article('en', 'story-1'),
  ).rejects.toMatchObject({
    status: 404,
  })
})

test('the most common tags of a feed are its sections', async () => {
  const items = [1, 2, 3, 4].map((number) => item(number, ['Sport', `only ${number}`]))
  const { front, list } = jsonFeedSource(options, host({ [URL]: feed(items) }))
  expect((await front('en')).lead).toMatchObject({ articleSection: 'sport' })
  expect((await list('en', 'sections', 'sport', 'latest')).stories).toHaveLength(4)
  await expect(list('en', 'sections', 'only-1', 'latest')).rejects.toMatchObject({ status: 404 })
})

test('an item that cannot be read is left out', async () => {
  const { list } = jsonFeedSource(options, host({ [URL]: feed([item(1), { id: '9' }, []]) }))
  expect((await list('en', 'latest', '', 'latest')).stories).toHaveLength(1)
})

test('ninjs is read as a single item, a list and a collection', async () => {
  const news = (number: number) => ({
    uri: `https://agency.example/item-${number}`,
    headline: `Headline ${number} of the agency`,
    body_text: 'The text of the item.',
    language: 'en',
    versioncreated: `2026-01-0${number}T10:00:00Z`,
    type: 'text',
  })
  const member = (number: number) => ({
    uri: `https://agency.example/item-${number}`,
    headlines: [{ role: 'main', value: `Headline ${number}` }],
    bodies: [{ role: 'main', contentType: 'text/html', value: '<p>The text.</p>' }],
    language: 'en',
    versionCreated: `2026-01-0${number}T10:00:00Z`,
    type: 'text',
  })
  const collection = {
    uri: 'https://agency.example/day',
    type: 'composite',
    standard: { name: 'ninjs', version: '3.1' },
    associations: [member(1), member(2), member(3)],
  }
  for (const [json, count] of [
    [news(1), 1],
    [[news(1), news(2)], 2],
    [member(1), 1],
    [collection, 3],
  ] as const) {
    const { list } = ninjsSource(options, host({ [URL]: json }))
    expect((await list('en', 'latest', '', 'latest')).stories).toHaveLength(count)
  }
})

test('a file of another format is refused with the name of that format', async () => {
  const { front } = ninjsSource(options, host({ [URL]: feed([item(1)]) }))
  await expect(front('en')).rejects.toThrow('it is jsonFeed')
})

test('a failure is not kept, so that the next page asks again', async () => {
  const fetchText = host({ [URL]: feed([item(1)]) })
  fetchText.mockResolvedValueOnce(answer('busy', 503))
  const { front } = jsonFeedSource(options, fetchText)
  await expect(front('en')).rejects.toMatchObject({ fault: 'failing' })
  expect((await front('en')).lead).toMatchObject({ id: 'story-1' })
})
