import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeAll, expect, test } from 'vitest'
import { createFeedFiles } from '#publishing/feeds/createFeedFiles.ts'
import { expectChannel, expectEntry, expectJsonItem, expectUnique, RFC_3339 } from '../support/feedRules.ts'
import { samplePaper, textsOf } from '../support/samplePaper.ts'
import { childrenNamed, textsNamed, parseXml } from '../support/parseXml.ts'

const BASE = '/paper/'
const SITE = `https://jarida.example${BASE}`
const feeds = new Map<string, string>()

beforeAll(async () => {
  const paper = await samplePaper(BASE)
  for (const edition of paper.editions) {
    for (const [file, text] of await textsOf(createFeedFiles(edition, paper))) feeds.set(file, text)
  }
})

const named = (name: string): [string, string][] => [...feeds].filter(([file]) => file.endsWith(name))

const addressOf = (file: string): string => `${SITE}${file}`

test('every language and section has a feed in each format', () => {
  const expected = [
    '',
    'section/politics/',
    'section/economy/',
    'section/society/',
    'section/culture/',
    'section/science/',
    'section/sport/',
  ]
  const files = expected.flatMap((folder) => ['feed.xml', 'atom.xml', 'feed.json'].map((name) => `ar/${folder}${name}`))
  expect([...feeds.keys()].filter((file) => file.startsWith('ar/'))).toEqual(files)
})

test('each RSS feed has what RSS 2.0 and its validator require', () => {
  for (const [file, text] of named('feed.xml')) {
    const root = parseXml(text)
    const [channel] = childrenNamed(root, 'channel')
    expect([root.name, root.attributes['version']]).toEqual(['rss', '2.0'])
    if (channel) expectChannel(channel, addressOf(file))
  }
})

test('each Atom feed has what RFC 4287 requires', () => {
  for (const [file, text] of named('atom.xml')) {
    const feed = parseXml(text)
    expect([feed.name, feed.uri, feed.attributes['xml:lang']]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      file.slice(0, 2),
    ])
    expect(textsNamed(feed, 'id')).toEqual([addressOf(file)])
    expect(childrenNamed(feed, 'author').map((author) => textsNamed(author, 'name').length)).toEqual([1])
    expect(childrenNamed(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self')).toMatchObject([
      { attributes: { href: addressOf(file) } },
    ])
    expect(textsNamed(feed, 'updated')[0]).toMatch(RFC_3339)
    const entries = childrenNamed(feed, 'entry')
    expectUnique(entries.flatMap((entry) => textsNamed(entry, 'id')))
    for (const entry of entries) expectEntry(entry)
  }
})

test('each JSON feed has what JSON Feed 1.1 requires', () => {
  for (const [file, text] of named('feed.json')) {
    const feed = parseJsonFeed(text)
    expect(JSON.parse(text)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: addressOf(file),
      language: file.slice(0, 2),
    })
    const items = feed.items ?? []
    expect(feed.title).not.toBe('')
    expectUnique(items.map(({ id }) => id ?? ''))
    for (const item of items) expectJsonItem(item)
  }
})

test('the three formats hold the same stories with the same full texts', () => {
  for (const [file, text] of named('feed.xml')) {
    const folder = file.slice(0, -'feed.xml'.length)
    const rss = parseRssFeed(text).items ?? []
    const atom = parseAtomFeed(feeds.get(`${folder}atom.xml`) ?? '').entries ?? []
    const json = parseJsonFeed(feeds.get(`${folder}feed.json`) ?? '').items ?? []
    const read = rss.map(({ guid, title, content }) => [guid?.value, title, content?.encoded])
    expect(atom.map(({ id, title, content }) => [id, title?.value, content?.value])).toEqual(read)
    expect(json.map(({ id, title, content_html: html }) => [id, title, html])).toEqual(read)
  }
})

test('the feed of a language holds its newest stories, newest first, each in its own direction', () => {
  const items = parseRssFeed(feeds.get('ar/feed.xml') ?? '').items ?? []
  const moments = items.map(({ pubDate }) => Date.parse(pubDate ?? ''))
  expect(items).toHaveLength(30)
  expect(moments).toEqual(moments.toSorted((a, b) => b - a))
  expect(items.find(({ link }) => link?.endsWith('/english-letter'))?.content?.encoded).toMatch(
    /^<div lang="en" dir="ltr">/u,
  )
  expect(items.find(({ link }) => link?.endsWith('/port-reopens'))?.content?.encoded).toMatch(
    /^<div lang="ar" dir="rtl">/u,
  )
})

test('links to other stories and pictures are below the base', () => {
  const html =
    parseRssFeed(feeds.get('en/feed.xml') ?? '')
      .items?.map(({ content }) => content?.encoded)
      .join('') ?? ''
  expect(html).toContain(`src="${SITE}content/ar/media/`)
  expect(html).not.toContain('"https://jarida.example/content/')
})

test('a correction is in the full text of a story and dates it', () => {
  const items = parseJsonFeed(feeds.get('ar/section/economy/feed.json') ?? '').items ?? []
  const story = items.find(({ url }) => url?.endsWith('/crane-count'))
  expect(story?.content_html).toMatch(
    /<hr>\n<p><strong lang="ar">تصحيح، 12 نوفمبر 2026:<\/strong> ذكرت نسخة سابقة من هذا الخبر/u,
  )
  expect(Date.parse(String(story?.date_modified))).toBe(Date.parse('2026-11-12T10:20:00+03:00'))
})
