import { expect, test } from 'vitest'
import { createEdition } from '#edition/createEdition.ts'
import { createEntry } from '#edition/entry.ts'
import type { SiteFilesOptions } from '#publishing/site/siteFile.ts'
import { formatNewsSitemap } from '#publishing/sitemaps/formatNewsSitemap.ts'
import { site } from '#sample/site.ts'
import { childrenNamed, textsNamed, parseXml } from '../support/parseXml.ts'

const now = new Date('2026-11-22T12:00:00Z')

/** A paper with stories published the given numbers of minutes before the build. */
function paperOf(minutes: readonly number[], languages = ['ar']): SiteFilesOptions {
  const editions = languages.map((language) => {
    const articles = minutes.map((each, index) => ({
      id: `s-${index}`,
      inLanguage: language,
      headline: `قصة <${each}>`,
      datePublished: new Date(now.getTime() - each * 60_000).toISOString(),
      body: [],
    }))
    return { language, edition: createEdition(articles.map(createEntry), []) }
  })
  return { editions, site, base: '/', contentFolder: '', pictures: new Map(), now }
}

const newsIn = (options: SiteFilesOptions) =>
  childrenNamed(parseXml(formatNewsSitemap(options) ?? ''), 'url').flatMap((url) => childrenNamed(url, 'news:news'))

const titlesIn = (options: SiteFilesOptions) => newsIn(options).flatMap((news) => textsNamed(news, 'news:title'))

test('it lists the stories of the last two days, newest first, without older and future ones', () => {
  const twoDays = 2 * 24 * 60
  expect(titlesIn(paperOf([twoDays + 1, twoDays, twoDays - 1, 5, 0, -5]))).toEqual([
    'قصة <0>',
    'قصة <5>',
    `قصة <${twoDays - 1}>`,
  ])
})

test('the sitemap has at most 1,000 stories, the newest of all languages', () => {
  const minutes = Array.from({ length: 900 }, (_, index) => index)
  const titles = titlesIn(paperOf(minutes, ['ar', 'en']))
  expect(titles).toHaveLength(1000)
  expect(titles.at(-1)).toBe('قصة <499>')
})

test('a story has its publisher, language, time of publication and headline', () => {
  const [news] = newsIn(paperOf([5], ['fa']))
  const [publication] = news ? childrenNamed(news, 'news:publication') : []
  expect(publication?.children.map(({ name, text }) => [name, text])).toEqual([
    ['news:name', site.name['fa']],
    ['news:language', 'fa'],
  ])
  expect(news?.uri).toBe('http://www.google.com/schemas/sitemap-news/0.9')
  expect(news && textsNamed(news, 'news:publication_date')).toEqual(['2026-11-22T11:55:00.000Z'])
})

test('without news there is no sitemap', () => {
  const twoDays = 2 * 24 * 60
  expect(formatNewsSitemap(paperOf([]))).toBeUndefined()
  expect(formatNewsSitemap(paperOf([twoDays, -5]))).toBeUndefined()
})
