import { expect, test } from 'vitest'
import { fallbackSource } from '#sources/fallbackSource.ts'
import { notFound, type ContentSource } from '#sources/contentSource.ts'
import { SourceError, type SourceFault } from '#sources/sourceError.ts'

const failing = (reason: unknown): ContentSource => ({
  front: () => Promise.reject(reason),
  list: () => Promise.reject(reason),
  article: () => Promise.reject(reason),
})
const nothing = failing(notFound())
const article = { id: 'new', inLanguage: 'ar', headline: 'خبر', datePublished: '2026-01-01T00:00:00Z', body: [] }
const page = { article, minutes: 1, related: [], translations: [] }
const working: ContentSource = { ...nothing, article: async () => page }

const open = () => Promise.resolve(false)
const closed = () => Promise.resolve(true)
const faultOf = (fault: SourceFault) => new SourceError(fault, 'https://news.example/feed.json')

test('an article that appeared after the build is fetched from its site', async () => {
  expect(await fallbackSource(nothing, working, open).article('ar', 'new')).toBe(page)
})

test('an article that its site does not have either is missing', async () => {
  await expect(fallbackSource(nothing, nothing, open).article('ar', 'new')).rejects.toMatchObject({ status: 404 })
})

test.each(['unreachable', 'refused', 'notJson', 'failing'] as const)(
  'an article that its site may have is not called missing where the site is “%s”',
  async (fault) => {
    const live = failing(faultOf(fault))
    await expect(fallbackSource(nothing, live, open).article('ar', 'new')).rejects.toMatchObject({ fault })
  },
)

test('a site that browsers may not read says nothing about an article, which counts as missing', async () => {
  const live = failing(faultOf('unreachable'))
  await expect(fallbackSource(nothing, live, closed).article('ar', 'new')).rejects.toMatchObject({ status: 404 })
})

test('a connection that comes back while the site is checked gives the article', async () => {
  const answers = [Promise.reject(faultOf('unreachable')), Promise.resolve(page)]
  const live = { ...nothing, article: () => answers.shift() ?? Promise.reject(new Error('asked a third time')) }
  expect(await fallbackSource(nothing, live, closed).article('ar', 'new')).toBe(page)
})

test('an error of the published paper other than a missing page is not retried at the site', async () => {
  const offline = failing(new Response(null, { status: 503 }))
  await expect(fallbackSource(offline, working, open).article('ar', 'new')).rejects.toMatchObject({ status: 503 })
})
