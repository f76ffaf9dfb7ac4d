import type { JsonFeed } from 'feedsmith'
import { expect } from 'vitest'
import { htmlFacts } from './htmlFacts.ts'
import { all, textsIn, type XmlElement } from './xmlFacts.ts'

const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const TIME = String.raw`\d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})`
const RFC_822 = new RegExp(String.raw`^${WEEKDAY}, \d{2} ${MONTH} \d{4} ${TIME}$`, 'u')
export const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u
const WHOLE = /^(?:https?:\/\/|mailto:|tel:)/u

/** What RSS 2.0 and the W3C's validator ask of a channel and its items; `self` is the feed's address. */
export function expectChannel(channel: XmlElement, self: string): void {
  const [link] = all(channel, 'atom:link')
  expect(link?.attributes).toEqual({ href: self, rel: 'self', type: 'application/rss+xml' })
  expect(
    ['title', 'link', 'description', 'language'].map(
      (name) => textsIn(channel, name).filter((text) => text !== '').length,
    ),
  ).toEqual([1, 1, 1, 1])
  expect(textsIn(channel, 'lastBuildDate')[0]).toMatch(RFC_822)
  const items = all(channel, 'item')
  expect(items.length).toBeLessThanOrEqual(30)
  expectUnique(items.flatMap((item) => textsIn(item, 'guid')))
  for (const item of items) expectItem(item)
}

function expectItem(item: XmlElement): void {
  const [guid] = all(item, 'guid')
  expect([guid?.text, guid?.attributes['isPermaLink']]).toEqual([textsIn(item, 'link')[0], 'true'])
  expect(guid?.text).toMatch(WHOLE)
  expect(textsIn(item, 'title')[0]).not.toBe('')
  expect(textsIn(item, 'pubDate')[0]).toMatch(RFC_822)
  expect(textsIn(item, 'dc:creator').length).toBeGreaterThan(0)
  expect(all(item, 'content:encoded')[0]?.uri).toBe('http://purl.org/rss/1.0/modules/content/')
  expectWholeAddresses(textsIn(item, 'content:encoded')[0] ?? '')
}

/** What RFC 4287 asks of an entry. */
export function expectEntry(entry: XmlElement): void {
  expect(['id', 'title', 'updated', 'content'].map((name) => all(entry, name).length)).toEqual([1, 1, 1, 1])
  for (const moment of [...textsIn(entry, 'updated'), ...textsIn(entry, 'published')]) expect(moment).toMatch(RFC_3339)
  const alternates = all(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')
  expect(alternates.map(({ attributes }) => attributes['href'])).toEqual(textsIn(entry, 'id'))
  expect(all(entry, 'content')[0]?.attributes['type']).toBe('html')
  expectWholeAddresses(textsIn(entry, 'content')[0] ?? '')
}

/** What JSON Feed 1.1 asks of an item. */
export function expectJsonItem({
  id,
  url,
  content_html: html = '',
  date_published: published,
  date_modified: modified,
}: JsonFeed.Item<string>): void {
  expect(url).toBe(id)
  for (const moment of [published, modified]) expect(moment).toMatch(RFC_3339)
  expect(html).not.toBe('')
  expectWholeAddresses(html)
}

function expectWholeAddresses(html: string): void {
  const addresses = htmlFacts(html).elements.flatMap(({ attributes }) =>
    ['href', 'src', 'poster'].flatMap((name) => attributes.get(name) ?? []),
  )
  expect(addresses.filter((address) => !WHOLE.test(address) || URL.parse(address) === null)).toEqual([])
}

export function expectUnique(ids: readonly string[]): void {
  expect(ids).toEqual([...new Set(ids)])
}
