import { beforeAll, expect, test } from 'vitest'
import type { SiteFilesOptions } from '#publishing/site/siteFile.ts'
import { createSitemapFiles } from '#publishing/sitemaps/createSitemapFiles.ts'
import { samplePaper, textsOf } from '../support/samplePaper.ts'
import { childrenNamed, textsNamed, parseXml, type XmlElement } from '../support/parseXml.ts'

const SITE = 'https://jarida.example/'

let paper: SiteFilesOptions
let files: Map<string, string>

beforeAll(async () => {
  paper = await samplePaper()
  files = await textsOf(createSitemapFiles(paper))
})

const rootOf = (file: string): XmlElement => parseXml(files.get(file) ?? '')

const urlsOf = (language: string): XmlElement[] => childrenNamed(rootOf(`sitemap-${language}-1.xml`), 'url')

const locOf = (url: XmlElement): string => textsNamed(url, 'loc')[0] ?? ''

const alternatesOf = (url: XmlElement): [language: string, address: string][] =>
  childrenNamed(url, 'xhtml:link').map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? ''])

test('the index names every sitemap, and robots.txt names the index and the news', () => {
  const named = childrenNamed(rootOf('sitemap.xml'), 'sitemap').map(locOf)
  expect(named).toEqual(paper.site.languages.map((language) => `${SITE}sitemap-${language}-1.xml`))
  expect(files.get('robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${SITE}sitemap.xml\nSitemap: ${SITE}news-sitemap.xml\n`,
  )
})

test('after quiet days there is no news sitemap, and robots.txt does not name one', async () => {
  const quiet = await textsOf(createSitemapFiles({ ...paper, now: new Date('2027-01-01T12:00:00Z') }))
  expect([...quiet.keys()]).not.toContain('news-sitemap.xml')
  expect(quiet.get('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}sitemap.xml\n`)
  const sitemaps = [...quiet].filter(([file]) => file.endsWith('.xml'))
  for (const [, text] of sitemaps) expect(parseXml(text).children).not.toHaveLength(0)
})

test('every story, front, section, tag and author is in one sitemap once', () => {
  for (const { language, edition } of paper.editions) {
    const addresses = urlsOf(language).map(locOf)
    const count = 3 + edition.all.length + edition.sectionOrder.length + edition.tags.size + edition.authors.size
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toHaveLength(count)
    expect(addresses).toContain(`${SITE}${language}/`)
  }
})

test('pages that are translations of each other name each other', () => {
  const urls = paper.site.languages.flatMap(urlsOf)
  const alternates = new Map(urls.map((url) => [locOf(url), alternatesOf(url)]))
  for (const [address, named] of [...alternates].filter(([, named]) => named.length > 0)) {
    const others = named.filter(([language]) => language !== 'x-default').map(([, other]) => other)
    expect(others).toContain(address)
    for (const other of others) expect(alternates.get(other)).toEqual(expect.arrayContaining(named))
  }
  expect(alternates.get(`${SITE}he/article/port-reopens`)).toHaveLength(8)
})

test('the default alternate is the page that chooses a language, or the page in the main language', () => {
  const defaultOf = (language: string, path: string) =>
    urlsOf(language)
      .filter((url) => locOf(url) === `${SITE}${path}`)
      .flatMap(alternatesOf)
      .find(([name]) => name === 'x-default')?.[1]
  expect(defaultOf('en', 'en/')).toBe(SITE)
  expect(defaultOf('en', 'en/section/sport')).toBe(`${SITE}ar/section/sport`)
  expect(defaultOf('tr', 'tr/article/port-reopens')).toBe(`${SITE}ar/article/port-reopens`)
})

test('stories are listed oldest first, so that a new story changes no entry before it', () => {
  const addresses = urlsOf('ar').map(locOf)
  const oldestFirst = paper.editions[0]?.edition.all.toReversed().map(({ story }) => `${SITE}ar/article/${story.id}`)
  expect(addresses.slice(0, oldestFirst?.length)).toEqual(oldestFirst)
})
