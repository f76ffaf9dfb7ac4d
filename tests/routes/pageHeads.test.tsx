import { join } from 'node:path'
import { act, render, waitFor } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { publishedSource } from '#sources/publishedSource.ts'
import { notFound, type ContentSource } from '#sources/contentSource.ts'
import { isLanguage } from '#i18n/locales.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { readLiveContent } from '#publishing/live/liveContent.ts'
import { createRoutes } from '#routes/createRoutes.tsx'
import { site } from '#sample/site.ts'
import { feeds, hrefs, metas, translations } from './support/headTags.ts'

const SITE = 'https://jarida.example'
const folder = join(import.meta.dirname, '../../sample/content')

let source: ContentSource

beforeAll(async () => {
  await Promise.all(site.languages.filter(isLanguage).map(loadI18n))
  const content = await readLiveContent({ folder, base: '/', site, now: Infinity })
  source = publishedSource(async (file) => {
    const json = content.json(file)
    if (json === undefined) throw notFound()
    return json
  })
})

beforeEach(() => void vi.stubGlobal('ResizeObserver', InertResizeObserver))

/** A ResizeObserver that does nothing, because jsdom has no layout. */
class InertResizeObserver {
  observe() {}
  disconnect() {}
}

/** Renders the page at an address and waits until it is complete. */
async function open(address: string) {
  const router = createMemoryRouter(createRoutes(source), { initialEntries: [address] })
  await new Promise<void>((resolve) => void router.subscribe(({ initialized }) => initialized && resolve()))
  await act(async () => void render(<RouterProvider router={router} />))
  return router
}

test('an article’s metadata has its headline, abstract and picture', async () => {
  await open('/ar/article/port-reopens')
  const headline = 'ميناء مرسى النور يستقبل أولى سفنه بعد عامين من الأعمال'
  expect(document.title).toBe(`\u200F${headline} | جريدة`)
  expect(metas('description')).toEqual(metas('og:description'))
  expect(metas('description')[0]).toMatch(/^رست صباح الأحد/u)
  expect(hrefs('canonical')).toEqual([`${SITE}/ar/article/port-reopens`])
  expect(metas('og:url')).toEqual(hrefs('canonical'))
  expect([metas('og:title'), metas('og:type'), metas('og:site_name'), metas('og:locale')]).toEqual([
    [headline],
    ['article'],
    ['جريدة'],
    ['ar_AR'],
  ])
  expect([metas('og:image'), metas('og:image:width'), metas('og:image:height')]).toEqual([
    [`${SITE}/content/ar/media/harbor-dawn.jpg`],
    ['1600'],
    ['900'],
  ])
  expect(metas('og:image:alt')[0]).toMatch(/^رافعات/u)
  expect(metas('twitter:card')).toEqual(['summary_large_image'])
})

test('an article’s metadata has its dates, section and tags', async () => {
  await open('/ar/article/port-reopens')
  expect(metas('article:published_time')).toEqual(['2026-11-22T15:20:00+03:00'])
  expect(metas('article:modified_time')).toEqual(['2026-11-22T18:05:00+03:00'])
  expect(metas('article:section')).toEqual(['سياسة'])
  expect(metas('article:tag')).toEqual(['الموانئ', 'النقل', 'المدن'])
})

test('an article links to all its translations and to the main language as the default', async () => {
  await open('/he/article/port-reopens')
  const alternates = translations()
  expect(alternates.map(([language]) => language).toSorted()).toEqual([
    'ar',
    'en',
    'fa',
    'fr',
    'he',
    'tr',
    'ur',
    'x-default',
  ])
  expect(alternates).toContainEqual(['he', `${SITE}/he/article/port-reopens`])
  expect(alternates).toContainEqual(['x-default', `${SITE}/ar/article/port-reopens`])
})

test('a title in another language than the page’s has its own direction', async () => {
  await open('/ar/article/english-letter')
  expect(document.title).toMatch(/^Letter from the harbour/u)
  expect(metas('og:locale')).toEqual(['en_US'])
})

test('the front’s metadata describes the paper', async () => {
  await open('/en/')
  expect([document.title, metas('og:title'), metas('og:type')]).toEqual(['Jarida', ['Jarida'], ['website']])
  expect(metas('description')).toEqual([site.description['en']])
  expect(translations()).toContainEqual(['x-default', `${SITE}/`])
  expect(feeds()).toEqual([
    ['application/rss+xml', `${SITE}/en/feed.xml`],
    ['application/atom+xml', `${SITE}/en/atom.xml`],
    ['application/feed+json', `${SITE}/en/feed.json`],
  ])
})

test('a section links to its own feeds and to the same section in every language', async () => {
  await open('/fa/section/sport')
  expect(feeds().map(([, href]) => href)).toEqual(
    ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${SITE}/fa/section/sport/${file}`),
  )
  expect(translations()).toHaveLength(site.languages.length + 1)
  expect(document.title).toBe('\u200Fورزش | جریده')
})

test('a tag’s description has its newest headlines, and it links to no translations', async () => {
  await open(`/ar/tag/${encodeURIComponent('المياه')}`)
  expect(hrefs('canonical')).toEqual([`${SITE}/ar/tag/${encodeURIComponent('المياه')}`])
  expect(metas('description')[0]).toContain('لمن الماء الآن؟')
  expect(translations()).toEqual([])
})

test('after a navigation the head describes only the new page', async () => {
  const router = await open('/ar/article/port-reopens')
  await act(async () => router.navigate('/ar/section/science'))
  await waitFor(() => expect(hrefs('canonical')).toEqual([`${SITE}/ar/section/science`]))
  expect([metas('og:type'), metas('article:published_time'), metas('description')].map(({ length }) => length)).toEqual(
    [1, 0, 1],
  )
})

test('a missing page is not indexed', async () => {
  await open('/ar/article/nothing')
  expect(metas('robots')).toEqual(['noindex'])
  expect([hrefs('canonical'), metas('og:url'), translations()]).toEqual([[], [], []])
})
