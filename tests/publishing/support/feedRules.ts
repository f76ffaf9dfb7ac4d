import type { JsonFeed } from 'feedsmith'
import { expect } from 'vitest'
import { parseHtml } from './parseHtml.ts'
import { childrenNamed, textsNamed, type XmlElement } from './parseXml.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].join('|')
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].join('|')
const TIME = String.raw`\d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})`
const RFC_822 = new RegExp(String.raw`^(?:${WEEKDAYS}), \d{2} (?:${MONTHS}) \d{4} ${TIME}$`, 'u')
export const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u
const ABSOLUTE = /^(?:https?:\/\/|mailto:|tel:)/u

/** The requirements of RSS 2.0 and of the W3C validator. `self` is the address of the feed. */
export function expectChannel(channel: XmlElement, self: string): void {
  const [link] = childrenNamed(channel, 'atom:link')
  expect(link?.attributes).toEqual({ href: self, rel: 'self', type: 'application/rss+xml' })
  expect(
    ['title', 'link', 'description', 'language'].map(
      (name) => textsNamed(channel, name).filter((text) => text !== '').length,
    ),
  ).toEqual([1, 1, 1, 1])
  expect(textsNamed(channel, 'lastBuildDate')[0]).toMatch(RFC_822)
  const items = childrenNamed(channel, 'item')
  expect(items.length).toBeLessThanOrEqual(30)
  expectUnique(items.flatMap((item) => textsNamed(item, 'guid')))
  for (const item of items) expectItem(item)
}

function expectItem(item: XmlElement): void {
  const [guid] = childrenNamed(item, 'guid')
  expect([guid?.text, guid?.attributes['isPermaLink']]).toEqual([textsNamed(item, 'link')[0], 'true'])
  expect(guid?.text).toMatch(ABSOLUTE)
  expect(textsNamed(item, 'title')[0]).not.toBe('')
  expect(textsNamed(item, 'pubDate')[0]).toMatch(RFC_822)
  expect(textsNamed(item, 'dc:creator').length).toBeGreaterThan(0)
  expect(childrenNamed(item, 'content:encoded')[0]?.uri).toBe('http://purl.org/rss/1.0/modules/content/')
  expectAbsoluteAddresses(textsNamed(item, 'content:encoded')[0] ?? '')
}

/** The requirements of RFC 4287 for an entry. */
export function expectEntry(entry: XmlElement): void {
  expect(['id', 'title', 'updated', 'content'].map((name) => childrenNamed(entry, name).length)).toEqual([1, 1, 1, 1])
  const dates = [...textsNamed(entry, 'updated'), ...textsNamed(entry, 'published')]
  for (const date of dates) expect(date).toMatch(RFC_3339)
  const alternates = childrenNamed(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')
  expect(alternates.map(({ attributes }) => attributes['href'])).toEqual(textsNamed(entry, 'id'))
  expect(childrenNamed(entry, 'content')[0]?.attributes['type']).toBe('html')
  expectAbsoluteAddresses(textsNamed(entry, 'content')[0] ?? '')
}

/** The requirements of JSON Feed 1.1 for an item. */
export function expectJsonItem({
  id,
  url,
  content_html: html = '',
  date_published: published,
  date_modified: modified,
}: JsonFeed.Item<string>): void {
  expect(url).toBe(id)
  for (const date of [published, modified]) expect(date).toMatch(RFC_3339)
  expect(html).not.toBe('')
  expectAbsoluteAddresses(html)
}

function expectAbsoluteAddresses(html: string): void {
  const addresses = parseHtml(html).elements.flatMap(({ attributes }) =>
    ['href', 'src', 'poster'].flatMap((name) => attributes.get(name) ?? []),
  )
  expect(addresses.filter((address) => !ABSOLUTE.test(address) || URL.parse(address) === null)).toEqual([])
}

export function expectUnique(ids: readonly string[]): void {
  expect(ids).toEqual([...new Set(ids)])
}
