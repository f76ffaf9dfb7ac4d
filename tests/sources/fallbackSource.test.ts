import { expect, test } from 'vitest'
import { fallbackSource } from '#sources/fallbackSource.ts'
import { notFound, type ContentSource } from '#sources/contentSource.ts'

const nothing: ContentSource = {
  front: () => Promise.reject(notFound()),
  list: () => Promise.reject(notFound()),
  article: () => Promise.reject(notFound()),
}
const article = { id: 'new', inLanguage: 'ar', headline: 'خبر', datePublished: '2026-01-01T00:00:00Z', body: [] }
const page = { article, minutes: 1, related: [], translations: [] }

test('an article that appeared after the build is fetched from its site', async () => {
  expect(await fallbackSource(nothing, { ...nothing, article: async () => page }).article('ar', 'new')).toBe(page)
})

test('a page is missing where the site cannot be reached', async () => {
  const broken = { ...nothing, article: () => Promise.reject(new TypeError('Failed to fetch')) }
  await expect(fallbackSource(nothing, broken).article('ar', 'new')).rejects.toMatchObject({ status: 404 })
})

test('an error of the published paper other than a missing page is not retried at the site', async () => {
  const offline = { ...nothing, article: () => Promise.reject(new Response(null, { status: 503 })) }
  await expect(
    fallbackSource(offline, { ...nothing, article: async () => page }).article('ar', 'new'),
  ).rejects.toMatchObject({ status: 503 })
})
