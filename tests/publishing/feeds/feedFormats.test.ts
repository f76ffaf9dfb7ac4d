import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { escapeMarkup } from '#publishing/markup/escapeMarkup.ts'
import { formatAtom } from '#publishing/feeds/formatAtom.ts'
import { formatJsonFeed } from '#publishing/feeds/formatJsonFeed.ts'
import type { FeedItem, PaperFeed } from '#publishing/feeds/paperFeed.ts'
import { formatRss } from '#publishing/feeds/formatRss.ts'
import { childrenNamed, textsNamed, parseXml } from '../support/parseXml.ts'

const item: FeedItem = {
  address: 'https://paper.example/ar/article/x',
  language: 'ar',
  title: 'من <b>واحد</b> إلى "2" & ]]>',
  summary: 'وصف & <i>',
  html: '<div lang="ar" dir="rtl"><p>نص ]]&gt; &amp; "نص"</p></div>',
  published: new Date('2026-11-20T10:00:00+03:00'),
  modified: new Date('2026-11-21T10:00:00+03:00'),
  authors: [{ name: 'سالم & ليلى', url: 'https://example.org/?a&b' }, { name: 'هند' }],
  categories: ['سياسة', 'A & B'],
  picture: { url: 'https://paper.example/a.jpg', width: 3, height: 2, alternateText: 'صورة', credit: 'رويترز' },
  rights: '© <الجريدة>',
  origin: 'https://example.org/first',
}

const feed: PaperFeed = {
  title: 'جريدة',
  description: 'عن & حول',
  language: 'ar',
  publisher: 'جريدة',
  home: 'https://paper.example/ar/',
  icon: 'https://paper.example/icons/icon-512.png',
  updated: item.modified,
  items: [item],
}

const SELF = 'https://paper.example/ar/feed'

test('RSS has every fact of a story, including characters of markup', () => {
  expect(parseRssFeed(formatRss(feed, SELF)).items).toEqual([
    {
      title: item.title,
      link: item.address,
      description: escapeMarkup(item.summary ?? ''),
      categories: [{ name: 'سياسة' }, { name: 'A & B' }],
      guid: { value: item.address, isPermaLink: true },
      pubDate: 'Fri, 20 Nov 2026 07:00:00 GMT',
      dc: { creators: ['سالم & ليلى', 'هند'] },
      content: { encoded: item.html },
      media: {
        contents: [
          {
            url: item.picture?.url,
            medium: 'image',
            width: 3,
            height: 2,
            description: { value: 'صورة', type: 'plain' },
            credits: [{ value: 'رويترز' }],
          },
        ],
      },
    },
  ])
})

test('Atom has every fact of a story, including characters of markup', () => {
  expect(parseAtomFeed(formatAtom(feed, SELF)).entries).toEqual([
    {
      id: item.address,
      title: { value: item.title, type: 'text' },
      summary: { value: item.summary, type: 'text' },
      content: { value: item.html, type: 'html' },
      rights: { value: item.rights, type: 'text' },
      published: '2026-11-20T07:00:00.000Z',
      updated: '2026-11-21T07:00:00.000Z',
      authors: [{ name: 'سالم & ليلى', uri: 'https://example.org/?a&b' }, { name: 'هند' }],
      categories: [{ term: 'سياسة' }, { term: 'A & B' }],
      links: [
        { href: item.address, rel: 'alternate', type: 'text/html', hreflang: 'ar' },
        { href: item.origin, rel: 'via' },
      ],
      xml: { lang: 'ar' },
    },
  ])
})

test('JSON Feed has every fact of a story', () => {
  expect(parseJsonFeed(formatJsonFeed(feed, SELF)).items).toEqual([
    {
      id: item.address,
      url: item.address,
      external_url: item.origin,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      image: item.picture?.url,
      language: 'ar',
      tags: item.categories,
      authors: item.authors,
      date_published: '2026-11-20T07:00:00.000Z',
      date_modified: '2026-11-21T07:00:00.000Z',
    },
  ])
})

test('a feed without stories is valid in every format', () => {
  const empty = { ...feed, updated: new Date(0), items: [] }
  expect(JSON.parse(formatJsonFeed(empty, SELF))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'جريدة',
    items: [],
  })
  expect(textsNamed(parseXml(formatAtom(empty, SELF)), 'updated')).toEqual(['1970-01-01T00:00:00.000Z'])
  expect(
    childrenNamed(parseXml(formatRss(empty, SELF)), 'channel').flatMap((channel) => childrenNamed(channel, 'item')),
  ).toEqual([])
})

test('missing facts of a story leave no empty elements', () => {
  const bare: FeedItem = {
    ...item,
    summary: undefined,
    picture: undefined,
    rights: undefined,
    origin: undefined,
    categories: [],
    authors: [{ name: 'هند' }],
  }
  const texts = [formatRss, formatAtom].map((write) => write({ ...feed, items: [bare] }, SELF))
  for (const text of texts) expect(text).not.toMatch(/<[\w:]+(?: [^>]*)?>\s*<\/|undefined/u)
})
