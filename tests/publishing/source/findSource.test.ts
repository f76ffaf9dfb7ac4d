import { expect, test } from 'vitest'
import type { FetchText, TextAnswer } from '#sources/fetchText.ts'
import { findSource } from '#publishing/source/findSource.ts'
import { readHomePage } from '#publishing/source/homePage.ts'
import { timeZoneOf } from '#publishing/source/timeZone.ts'

const HOME = 'https://news.example/'
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

const isAnswering = (file: unknown): file is Answering => typeof file === 'function'

/** A host: its files by address, without the query; the rest is missing. */
type Answering = (params: URLSearchParams, route: string) => unknown

function host(files: Record<string, string | object | Answering>, header: Record<string, string> = {}): FetchText {
  return async (address) => {
    const url = new URL(address)
    const file = files[url.origin + url.pathname]
    const made: unknown = isAnswering(file)
      ? file(url.searchParams, url.searchParams.get('rest_route') ?? url.pathname)
      : file
    const text = typeof made === 'string' ? made : JSON.stringify(made)
    const answered: TextAnswer = {
      status: made === undefined ? 404 : 200,
      text: made === undefined ? '<h1>Not found</h1>' : text,
      url: address,
      header: (name) => header[name] ?? null,
    }
    return answered
  }
}

const places = [
  'https://news.example/wp-json/',
  'https://news.example/wp-json/wp/v2/posts',
  'https://news.example/wp-json/wp/v2/categories',
]
const api = Object.fromEntries(places.map((place) => [place, wordpress]))

test('a WordPress is found behind its front page, with its name, language and sections', async () => {
  const page = '<!doctype html><html dir="rtl" lang="ar"><head><title>x</title>'
  const found = await findSource({ kind: 'any', url: HOME }, host({ [HOME]: page, ...api }))
  expect(found).toMatchObject({
    source: { kind: 'wordpress', api: 'https://news.example/wp-json/', language: 'ar' },
    name: 'صحيفة & موقع',
    language: 'ar',
    sections: [{ id: 'politics', name: 'سياسة' }],
    timeZone: 'Etc/GMT-3',
  })
})

test('a WordPress with plain addresses is asked by query', async () => {
  const byQuery = (params: URLSearchParams, route: string) =>
    params.has('rest_route') ? wordpress(params, route) : '<html lang="en-US">'
  const found = await findSource({ kind: 'any', url: HOME }, host({ [HOME]: byQuery }))
  expect(found).toMatchObject({
    source: { kind: 'wordpress', api: 'https://news.example/?rest_route=/' },
    language: 'ar',
  })
})

test('the API stands where the page says', async () => {
  const elsewhere = Object.fromEntries(
    Object.entries(api).map(([place, made]) => [place.replace('/wp-json/', '/api/'), made]),
  )
  const found = await findSource(
    { kind: 'any', url: HOME },
    host({ [HOME]: '<html lang=ar>', ...elsewhere }, { Link: '<https://news.example/api/>; rel="https://api.w.org/"' }),
  )
  expect(found.source).toMatchObject({ api: 'https://news.example/api/' })
})

test('an API that moved is asked where it is now, and one that calls itself http as its page is read', async () => {
  const moved = host({ [HOME]: '<html lang=ar>', ...api })
  const movedText: FetchText = async (address) => ({
    ...(await moved(address.replace('https://old.example/', HOME))),
    url: address.replace('https://old.example/', HOME),
  })
  expect((await findSource({ kind: 'wordpress', url: 'https://old.example/' }, movedText)).source).toMatchObject({
    api: 'https://news.example/wp-json/',
  })
  const linked = host(
    { [HOME]: '<html lang=ar>', ...api },
    { Link: '<http://news.example/wp-json/>; rel="https://api.w.org/"' },
  )
  expect((await findSource({ kind: 'any', url: HOME }, linked)).source).toMatchObject({
    api: 'https://news.example/wp-json/',
  })
})

test('a JSON Feed is found by its address, by the page and at its usual place', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    language: 'fr-CA',
    items: [{ id: 'a', title: 'Un titre', content_text: 'Le texte.', date_published: '2026-01-01T00:00:00Z' }],
  }
  const named = '<html><link rel="alternate" type="application/feed+json" href="/stories.json">'
  const hosts = [
    ['https://news.example/my.json', host({ 'https://news.example/my.json': feed })],
    [HOME, host({ [HOME]: named, 'https://news.example/stories.json': feed })],
    [HOME, host({ [HOME]: '<html>', 'https://news.example/feed.json': feed })],
  ] as const
  for (const [url, fetchText] of hosts) {
    expect(await findSource({ kind: 'any', url }, fetchText)).toMatchObject({
      source: { kind: 'jsonFeed' },
      name: 'Feed',
      language: 'fr',
    })
  }
})

test('where nothing can be read, everything that was tried is said, and what else there is', async () => {
  const page = '<html><link rel="alternate" type="application/rss+xml" href="/feed/">'
  const failure = findSource({ kind: 'any', url: HOME }, host({ [HOME]: page }))
  await expect(failure).rejects.toThrow(
    /^Nothing that can be read was found at https:\/\/news\.example\/:[\s\S]*\?rest_route=\S+: the site answers a page instead of JSON\.[\s\S]*\(404\): https:\/\/news\.example\/wp-json\/, [\s\S]*feed\.json[\s\S]*npm run import -- https:\/\/news\.example\/feed\//u,
  )
})

test('a feed in XML is told from a site, and the way to bring it in is said', async () => {
  for (const text of [
    '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  ]) {
    await expect(findSource({ kind: 'any', url: `${HOME}feed` }, host({ [`${HOME}feed`]: text }))).rejects.toThrow(
      'npm run import -- https://news.example/feed',
    )
  }
})

test('a page names its language, its API and its feeds in any spelling', () => {
  const text = `<HTML lang='fa-IR'><LINK href=/wp-json/ rel="https://api.w.org/"><link type="application/feed+json" rel='alternate' href="/f.json?a=1&amp;b=2">`
  expect(readHomePage({ status: 200, text, url: HOME, header: () => null })).toMatchObject({
    language: 'fa-IR',
    api: ['https://news.example/wp-json/'],
    jsonFeeds: ['https://news.example/f.json?a=1&b=2'],
  })
})

test('hours east of Greenwich are a time zone, also where no whole hours', () => {
  expect([
    timeZoneOf('Asia/Riyadh', 3),
    timeZoneOf('', 3),
    timeZoneOf(undefined, -5),
    timeZoneOf('x', 5.5),
    timeZoneOf(undefined, 0),
  ]).toEqual(['Asia/Riyadh', 'Etc/GMT-3', 'Etc/GMT+5', 'Asia/Kolkata', 'UTC'])
})

test('a feed behind many comments is a feed, and a page behind many comments, or of tags that never end, is looked through once', async () => {
  const comments = '<!-- a -->\n'.repeat(200)
  const found = (text: string) => findSource({ kind: 'any', url: HOME }, host({ [HOME]: text }))
  await expect(found(`<?xml version="1.0"?>\n${comments}<html>`)).rejects.toThrow('Nothing that can be read was found')
  await expect(found('<link <html <title '.repeat(50_000))).rejects.toThrow('Nothing that can be read was found')
})
