import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cacheControlFor, securityHeaders } from '#publishing/hosting/headersFor.ts'
import { BINARY_TYPES, TEXT_TYPES } from '#publishing/preview/mediaTypes.ts'

const config = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')

const matches = (pattern: RegExp): string[][] => [...config.matchAll(pattern)].map(([, ...groups]) => groups)

/** What stands between the braces of a block, by the line that opens it. */
const blockOf = (opening: string): string => config.split(`${opening} {`)[1]?.split('}\n')[0] ?? ''

test('nginx says the security headers of the preview, with every answer', () => {
  expect(Object.fromEntries(matches(/^ {4}add_header (\S+) "([^"]*)" always;$/gmu))).toEqual(securityHeaders([]))
  expect(config.match(/add_header/gu)).toHaveLength(Object.keys(securityHeaders([])).length + 1)
})

test('nginx knows the types of the preview', () => {
  const lines = blockOf('types').matchAll(/^\s+(\S+) ([^;]+);$/gmu)
  const types = [...lines].flatMap(([, type, extensions = '']) =>
    extensions.split(' ').map((extension) => [extension, type]),
  )
  expect(Object.fromEntries(types)).toEqual({ ...TEXT_TYPES, ...BINARY_TYPES })
})

test('nginx compresses all text, and says its character set', () => {
  const texts = Object.values(TEXT_TYPES)
    .filter((type) => type !== 'text/html')
    .toSorted()
  const lists = matches(/(?:gzip|brotli|charset)_types ([^;]+);/gu).map(([list = '']) => list.split(' ').toSorted())
  expect(lists).toEqual([texts, texts, texts])
})

test.each([
  'assets/index-Dh8btCSA.js',
  'assets/naskh-400-ZY5ayCcy.woff2',
  'content/ar/media/harbor.74d78838-320.avif',
  'content/ar/media/port/ميناء.74d78838-1600.jpg',
  'content/ar/media/voice.mp3',
  'content/ar/media/harbor.jpg',
  'content/ar/articles/x.json',
  'ar/assets/x.html',
  'ar/article/x.html',
  'index.html',
])('nginx lets %s be kept as long as the preview does', (file) => {
  expect(cachingIn(`200 /${file}`)).toBe(cacheControlFor(file))
  expect(cachingIn(`404 /${file}`)).toBe(cacheControlFor('404.html'))
})

/** The value of the first pattern of the map that matches, as nginx chooses. */
function cachingIn(key: string): string | undefined {
  const [otherwise, ...rules] = [
    ...blockOf('map "$status $uri" $jarida_caching').matchAll(/^\s+(\S+|".*") "(.*)";$/gmu),
  ]
  return (rules.find(([, pattern = '']) => new RegExp(pattern.slice('"~'.length, -1), 'u').test(key)) ?? otherwise)?.[2]
}
