import { afterAll, beforeAll, expect, test } from 'vitest'
import { IMMUTABLE, REVALIDATE } from '#publishing/hosting/cacheControl.ts'
import { securityHeaders } from '#publishing/hosting/securityHeaders.ts'
import { lowerCaseNames } from './support/lowerCaseNames.ts'
import { startHost, type HostResponse, type RunningHost } from './support/startHost.ts'

const story = `<!doctype html><title>الميناء</title>${'<p>أعيد فتح الميناء.</p>'.repeat(200)}`
const notFound = `<!doctype html><title>404</title>${'<p>لا شيء هنا.</p>'.repeat(200)}`
const security = lowerCaseNames(securityHeaders([]))
const moves = { '/query': 'https://o.example/s?id=5#p', '/fragment': '/ar/article/x#p', '/plain': '/ar/article/x' }
const files = {
  '404.html': notFound,
  'ar/article/x.html': story,
  'assets/index-Dh8btCSA.js': '"use strict"',
  '_moved.json': JSON.stringify(moves),
}
let host: RunningHost
let inner: RunningHost

beforeAll(async () => {
  host = await startHost(files)
  inner = await startHost(files, 'ar')
})

afterAll(async () => {
  await host.stop()
  await inner.stop()
})

test('a page is sent with the headers that a browser needs', async () => {
  const { status, headers, body } = await host.send('/ar/article/x')
  expect(status).toBe(200)
  expect(body.toString()).toBe(story)
  expect(headers).toMatchObject({
    ...security,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': REVALIDATE,
    vary: 'Accept-Encoding',
    'content-length': String(body.length),
  })
})

test('files with a hash in their name may be cached for ever, a missing one may not', async () => {
  expect((await host.send('/assets/index-Dh8btCSA.js')).headers).toMatchObject({
    'cache-control': IMMUTABLE,
    'content-type': 'text/javascript; charset=utf-8',
  })
  expect((await host.send('/assets/index-gone.js')).headers).toMatchObject({
    'cache-control': REVALIDATE,
    'content-type': 'text/plain; charset=utf-8',
  })
})

test('an unknown address gets the 404 page, whatever the browser has cached', async () => {
  const { status, headers, body } = await host.send('/ar/nowhere', { 'if-none-match': '*', range: 'bytes=0-9' })
  expect(status).toBe(404)
  expect(body.toString()).toBe(notFound)
  expect(headers).toMatchObject({
    ...security,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': REVALIDATE,
  })
})

test('missing data is a plain 404', async () => {
  const { status, headers, body } = await host.send('/content/ar/articles/gone.json')
  expect(status).toBe(404)
  expect(headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8' })
  expect(body.toString()).toBe('Not Found\n')
})

test('an address longer than any file name is unknown, not an error', async () => {
  expect((await host.send(`/ar/article/${encodeURIComponent('م'.repeat(300))}`)).status).toBe(404)
})

test('a page that moved redirects to its address and keeps the query', async () => {
  const { status, headers } = await host.send('/ar/article/x/?page=2')
  expect(status).toBe(301)
  expect(headers).toMatchObject({ ...security, location: '/ar/article/x?page=2', 'cache-control': REVALIDATE })
})

test('the query of a request is added only to an address without query and fragment', async () => {
  const answers = await Promise.all(Object.keys(moves).map((from) => host.send(`${from}?fbclid=1`)))
  expect(answers.map(({ headers }) => headers.location)).toEqual([
    'https://o.example/s?id=5#p',
    '/ar/article/x#p',
    '/ar/article/x?fbclid=1',
  ])
})

test('HEAD gets the headers of GET and no body, other methods are refused', async () => {
  const accept = { 'accept-encoding': 'br' }
  const head = await host.send('/ar/article/x', accept, 'HEAD')
  const get = await host.send('/ar/article/x', accept)
  expect(head.body).toHaveLength(0)
  expect(ofTheFile(head)).toEqual(ofTheFile(get))
  expect(await host.send('/ar/article/x', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

/** Without what belongs to the transfer. */
function ofTheFile({ headers: { date: _date, 'transfer-encoding': _transfer, ...headers } }: HostResponse) {
  return headers
}

test('a site without a 404 page still answers unknown addresses', async () => {
  expect((await inner.send('/nowhere')).status).toBe(404)
})

test.each(['/../404.html', '/%2e%2e/404.html', '/..%2f404.html', '/..%5c404.html', '/article/../../404.html'])(
  '%s does not lead out of the folder',
  async (path) => {
    expect((await inner.send(path)).body.toString()).toBe('Not Found\n')
  },
)
