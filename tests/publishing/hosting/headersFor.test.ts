import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { FORMATS } from '#publishing/media/resizePicture.ts'
import { cacheControlFor, FOR_EVER, REVALIDATE, securityHeaders } from '#publishing/hosting/headersFor.ts'
import { STARTER } from '#publishing/prerender/documentOf.ts'
import { CHOOSER } from '#publishing/prerender/rootPage.ts'

test.each(FORMATS)('a picture that the build made as %s is kept for ever', (format) => {
  expect(cacheControlFor(`content/ar/media/harbor-dawn.74d78838-320.${format}`)).toBe(FOR_EVER)
})

test.each([
  'assets/index-Dh8btCSA.js',
  'assets/naskh-400-ZY5ayCcy.woff2',
  'content/fa/media/port/بندر.74d78838-1600.avif',
])('%s is kept for ever', (file) => {
  expect(cacheControlFor(file)).toBe(FOR_EVER)
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
])('%s is asked for again each time', (file) => {
  expect(cacheControlFor(file)).toBe(REVALIDATE)
})

test('the policy lets the two scripts run that stand in the pages, and no other', () => {
  const { 'Content-Security-Policy': policy = '' } = securityHeaders([])
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '))
  const hashes = [STARTER, CHOOSER].map((script) => `'sha256-${hash('sha256', script, 'base64')}'`)
  expect(scripts).toBe(`script-src 'self' ${hashes.join(' ')}`)
})

test('the policy lets stories come from the configured source', () => {
  const { 'Content-Security-Policy': policy } = securityHeaders(['https://newsroom.example'])
  expect(policy).toContain("connect-src 'self' https://newsroom.example;")
})
