import { expect, test } from 'vitest'
import { cacheControlFor, IMMUTABLE, REVALIDATE } from '#publishing/hosting/cacheControl.ts'
import { FORMATS } from '#publishing/media/resizePicture.ts'

test.each(FORMATS)('a picture that the build encoded as %s is cached for ever', (format) => {
  expect(cacheControlFor(`content/ar/media/harbor-dawn.74d78838-320.${format}`)).toBe(IMMUTABLE)
})

test.each([
  'assets/index-Dh8btCSA.js',
  'assets/naskh-400-ZY5ayCcy.woff2',
  'content/fa/media/port/بندر.74d78838-1600.avif',
])('%s is cached for ever', (file) => {
  expect(cacheControlFor(file)).toBe(IMMUTABLE)
})

test.each([
  'index.html',
  'ar/article/x.html',
  'ar/tag/assets.html',
  'ar/assets/x.html',
  'content/ar/articles/x.json',
  'content/ar/media/voice.mp3',
  'content/ar/media/harbor-dawn.jpg',
  'ar/feed.xml',
  'sitemap.xml',
  'sw.js',
  'manifest.webmanifest',
])('%s is revalidated each time', (file) => {
  expect(cacheControlFor(file)).toBe(REVALIDATE)
})
