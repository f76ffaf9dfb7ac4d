import { expect, test } from 'vitest'
import type { FetchText } from '#sources/fetchText.ts'
import { findSource } from '#publishing/source/findSource.ts'
import { fakeHost } from './support/fakeHost.ts'

const HOME = 'https://news.example/'

/** What a WordPress states about itself. */
const index = {
  name: 'صحيفة &amp; موقع',
  description: '',
  home: 'https://news.example',
  gmt_offset: 3,
  timezone_string: '',
  namespaces: ['oembed/1.0', 'wp/v2'],
}
const wordpress = (params: URLSearchParams, route: string): unknown => {
  if (route.endsWith('categories')) return [{ id: 2, slug: 'politics', name: 'سياسة', parent: 0, count: 4 }]
  return route.endsWith('posts')
    ? [{ id: 1, title: { rendered: 'افتتاح المرفأ الجديد' } }]
    : { ...index, asked: params.get('_fields') }
}

const places = [
  'https://news.example/wp-json/',
  'https://news.example/wp-json/wp/v2/posts',
  'https://news.example/wp-json/wp/v2/categories',
]
const api = Object.fromEntries(places.map((place) => [place, wordpress]))

test('a WordPress is found by its front page, with its name, language and sections', async () => {
  const page = '<!doctype html><html dir="rtl" lang="ar"><head><title>x</title>'
  const found = await findSource({ kind: 'any', url: HOME }, fakeHost({ [HOME]: page, ...api }))
  expect(found).toMatchObject({
    source: { kind: 'wordpress', api: 'https://news.example/wp-json/', language: 'ar' },
    name: 'صحيفة & موقع',
    language: 'ar',
    sections: [{ id: 'politics', name: 'سياسة' }],
    timeZone: 'Etc/GMT-3',
  })
})

test('a WordPress without pretty addresses is asked by query', async () => {
  const byQuery = (params: URLSearchParams, route: string) =>
    params.has('rest_route') ? wordpress(params, route) : '<html lang="en-US">'
  const found = await findSource({ kind: 'any', url: HOME }, fakeHost({ [HOME]: byQuery }))
  expect(found).toMatchObject({
    source: { kind: 'wordpress', api: 'https://news.example/?rest_route=/' },
    language: 'ar',
  })
})

test('the API is found where the page says', async () => {
  const elsewhere = Object.fromEntries(
    Object.entries(api).map(([place, made]) => [place.replace('/wp-json/', '/api/'), made]),
  )
  const found = await findSource(
    { kind: 'any', url: HOME },
    fakeHost(
      { [HOME]: '<html lang=ar>', ...elsewhere },
      { Link: '<https://news.example/api/>; rel="https://api.w.org/"' },
    ),
  )
  expect(found.source).toMatchObject({ api: 'https://news.example/api/' })
})

test('a redirected API is asked at its new address, and one that calls itself http is asked over https', async () => {
  const moved = fakeHost({ [HOME]: '<html lang=ar>', ...api })
  const movedText: FetchText = async (address) => ({
    ...(await moved(address.replace('https://old.example/', HOME))),
    url: address.replace('https://old.example/', HOME),
  })
  expect((await findSource({ kind: 'wordpress', url: 'https://old.example/' }, movedText)).source).toMatchObject({
    api: 'https://news.example/wp-json/',
  })
  const linked = fakeHost(
    { [HOME]: '<html lang=ar>', ...api },
    { Link: '<http://news.example/wp-json/>; rel="https://api.w.org/"' },
  )
  expect((await findSource({ kind: 'any', url: HOME }, linked)).source).toMatchObject({
    api: 'https://news.example/wp-json/',
  })
})

test('a JSON Feed is found by its address, by the page that names it, and at its usual address', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    language: 'fr-CA',
    items: [{ id: 'a', title: 'Un titre', content_text: 'Le texte.', date_published: '2026-01-01T00:00:00Z' }],
  }
  const named = '<html><link rel="alternate" type="application/feed+json" href="/stories.json">'
  const hosts = [
    ['https://news.example/my.json', fakeHost({ 'https://news.example/my.json': feed })],
    [HOME, fakeHost({ [HOME]: named, 'https://news.example/stories.json': feed })],
    [HOME, fakeHost({ [HOME]: '<html>', 'https://news.example/feed.json': feed })],
  ] as const
  for (const [url, fetchText] of hosts) {
    expect(await findSource({ kind: 'any', url }, fetchText)).toMatchObject({
      source: { kind: 'jsonFeed' },
      name: 'Feed',
      language: 'fr',
    })
  }
})

test('where nothing can be read, the error lists what was tried and a feed that can be imported', async () => {
  const page = '<html><link rel="alternate" type="application/rss+xml" href="/feed/">'
  const failure = findSource({ kind: 'any', url: HOME }, fakeHost({ [HOME]: page }))
  const message = await failure.then(
    () => '',
    (error: unknown) => String(error),
  )
  expect(message).toMatch(/^Error: Nothing that can be read was found at https:\/\/news\.example\/:/u)
  expect(message).toMatch(/\?rest_route=\S+: the site answers a page instead of JSON\./u)
  expect(message).toMatch(/\(404\): https:\/\/news\.example\/wp-json\/, [\s\S]*feed\.json/u)
  expect(message).toMatch(/feed\.json[\s\S]*npm run import -- https:\/\/news\.example\/feed\//u)
})

test('for a feed in XML the error says how to import it', async () => {
  for (const text of [
    '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  ]) {
    await expect(findSource({ kind: 'any', url: `${HOME}feed` }, fakeHost({ [`${HOME}feed`]: text }))).rejects.toThrow(
      'npm run import -- https://news.example/feed',
    )
  }
})

test('many comments before a feed, and many tags that never end, are read in linear time', async () => {
  const comments = '<!-- a -->\n'.repeat(200)
  const found = (text: string) => findSource({ kind: 'any', url: HOME }, fakeHost({ [HOME]: text }))
  await expect(found(`<?xml version="1.0"?>\n${comments}<html>`)).rejects.toThrow('Nothing that can be read was found')
  await expect(found('<link <html <title '.repeat(50_000))).rejects.toThrow('Nothing that can be read was found')
})
