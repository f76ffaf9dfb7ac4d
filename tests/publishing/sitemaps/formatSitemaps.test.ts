import { expect, test } from 'vitest'
import type { SitemapEntry } from '#publishing/sitemaps/listSitemapEntries.ts'
import { formatSitemaps } from '#publishing/sitemaps/formatSitemaps.ts'
import { childrenNamed, textsNamed, parseXml } from '../support/parseXml.ts'

const place = { origin: 'https://paper.example', base: '/' }

function* stories(count: number, alternates: SitemapEntry['alternates'] = []): Generator<SitemapEntry> {
  for (let number = 1; number <= count; number += 1) {
    yield { address: `/ar/article/s-${number}`, modified: '2026-11-20T10:00:00+03:00', alternates }
  }
}

test('a file holds at most 50,000 addresses, each of them once', () => {
  const urls = [...formatSitemaps(stories(100_001), { place })].map(
    ({ text }) => text.match(/<loc>[^<]*<\/loc>/gu) ?? [],
  )
  expect(urls.map(({ length }) => length)).toEqual([50_000, 50_000, 1])
  expect(new Set(urls.flat()).size).toBe(100_001)
})

test('a file is split before it grows too large for the protocol', () => {
  const alternates = Array.from({ length: 3 }, (_, index) => ({
    hreflang: 'ar',
    address: `/${index}/${'x'.repeat(30_000)}`,
  }))
  const texts = [...formatSitemaps(stories(600, alternates), { place })].map(({ text }) => text)
  expect(texts).toHaveLength(2)
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(52_428_800)
})

test('entries are read only as far as the current file needs', () => {
  let asked = 0
  const counted = function* () {
    for (const entry of stories(100)) {
      asked += 1
      yield entry
    }
  }
  formatSitemaps(counted(), { place, maxAddresses: 10 }).next()
  expect(asked).toBe(11)
})

test('a page has its date of change and its addresses in other languages', () => {
  const entry = {
    address: '/ar/article/%D9%82%D8%B5%D8%A9',
    modified: '2026-11-20T10:00:00+03:00',
    alternates: [{ hreflang: 'en', address: '/en/article/x' }],
  }
  const [made] = formatSitemaps([entry], { place: { origin: 'https://paper.example', base: '/paper/' } })
  const [url] = childrenNamed(parseXml(made?.text ?? ''), 'url')
  expect(url && textsNamed(url, 'loc')).toEqual(['https://paper.example/paper/ar/article/%D9%82%D8%B5%D8%A9'])
  expect(url && textsNamed(url, 'lastmod')).toEqual([entry.modified])
  expect(url?.children.at(-1)?.attributes).toEqual({
    rel: 'alternate',
    hreflang: 'en',
    href: 'https://paper.example/paper/en/article/x',
  })
})

test('a file has the date of its newest change', () => {
  const moments = ['2026-11-20T10:00:00+03:00', undefined, '2026-11-20T09:00:00+01:00', '2026-11-20T09:30:00+03:00']
  const entries = moments.map((modified) => ({ address: '/ar/', modified, alternates: [] }))
  expect([...formatSitemaps(entries, { place })].map(({ modified }) => modified)).toEqual(['2026-11-20T09:00:00+01:00'])
})
