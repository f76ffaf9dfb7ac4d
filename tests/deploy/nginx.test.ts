import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'node:path'
import { expect, test } from 'vitest'
import { cacheControlFor } from '#publishing/hosting/cacheControl.ts'
import { securityHeaders } from '#publishing/hosting/securityHeaders.ts'
import { contentTypeOf, isTextType } from '#publishing/preview/contentTypeOf.ts'

const config = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')

const matches = (pattern: RegExp): string[][] => [...config.matchAll(pattern)].map(([, ...groups]) => groups)

/** The lines of a block, by the text before its opening brace. */
const blockOf = (opening: string): string => config.split(`${opening} {`)[1]?.split('}\n')[0] ?? ''

test('nginx sends the security headers of the preview with every response', () => {
  expect(Object.fromEntries(matches(/^ {4}add_header (\S+) "([^"]*)" always;$/gmu))).toEqual(securityHeaders([]))
  expect(config.match(/add_header/gu)).toHaveLength(Object.keys(securityHeaders([])).length + 1)
})

test('nginx knows every language in capitals', () => {
  const languages = readdirSync(new URL('../../src/i18n/catalogues', import.meta.url)).map((file) => parse(file).name)
  const lines = matches(/"~\*\^\/(\S+)\(\?:\/\|\$\)" \/(\S+);/gu)
  expect(lines).toEqual(languages.toSorted().map((language) => [language, language]))
})

/** The extensions of the kinds of files that a site holds. */
const EXTENSIONS = [
  ['html', 'css', 'js', 'json', 'webmanifest', 'xml', 'txt', 'svg', 'vtt'],
  ['avif', 'webp', 'jpg', 'jpeg', 'png', 'gif', 'ico', 'woff2'],
  ['mp3', 'm4a', 'ogg', 'opus', 'wav', 'mp4', 'webm', 'pdf'],
].flat()

const CHARSET = /; charset=utf-8$/u
const previewTypes = EXTENSIONS.map((extension) => [extension, contentTypeOf(`file.${extension}`)] as const)

test('nginx knows the types of the preview', () => {
  const lines = blockOf('types').matchAll(/^\s+(\S+) ([^;]+);$/gmu)
  const types = [...lines].flatMap(([, type, extensions = '']) =>
    extensions.split(' ').map((extension) => [extension, type]),
  )
  expect(Object.fromEntries(types)).toEqual(
    Object.fromEntries(previewTypes.map(([extension, type]) => [extension, type.replace(CHARSET, '')])),
  )
})

test('nginx compresses all text and names its character set', () => {
  const texts = previewTypes.filter(([, type]) => isTextType(type)).map(([, type]) => type.replace(CHARSET, ''))
  // nginx always compresses text/html, and refuses a list that names it again.
  const listed = texts.filter((type) => type !== 'text/html').toSorted()
  const lists = matches(/(?:gzip|brotli|charset)_types ([^;]+);/gu).map(([list = '']) => list.split(' ').toSorted())
  expect(lists).toEqual([listed, listed, listed])
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
])('nginx lets browsers cache %s for as long as the preview does', (file) => {
  expect(cachingIn(`200 /${file}`)).toBe(cacheControlFor(file))
  expect(cachingIn(`404 /${file}`)).toBe(cacheControlFor('404.html'))
})

/** The value that the map has for the status and for what the location of the address sets. */
function cachingIn(key: string): string | undefined {
  const [status = '', uri = ''] = key.split(' ')
  const values = new Map(
    [...blockOf('map "$status$jarida_kept" $jarida_caching').matchAll(/^\s+(\S+) "(.*)";$/gmu)].map(
      ([, name, value]) => [name, value],
    ),
  )
  return values.get(`${status}${isKept(uri) ? '-kept' : ''}`) ?? values.get('default')
}

/** Whether an address is in a location that sets the variable: one of a prefix, or one of a pattern in `/content/`. */
function isKept(uri: string): boolean {
  const [, prefix = ''] = /location \^~ (\S+) \{\s+set \$jarida_kept -kept;/u.exec(config) ?? []
  const [, pattern = ''] =
    /location ~ "(\S+)" \{\s+set \$jarida_kept -kept;/u.exec(blockOf('location ^~ /content/')) ?? []
  return uri.startsWith(prefix) || (uri.startsWith('/content/') && new RegExp(pattern, 'u').test(uri))
}
