import { request as httpRequest } from 'node:http'
import { expect, test } from '../support/policyTest.ts'
import { REVALIDATE } from '#publishing/hosting/cacheControl.ts'
import { securityHeaders } from '#publishing/hosting/securityHeaders.ts'
import { trial } from '../../reliability/trial.ts'
import { describeEachHost } from '../support/describeEachHost.ts'
import { lowerCaseNames } from '../../publishing/preview/support/lowerCaseNames.ts'
import { notFoundPage, sitePaths } from '../support/sitePaths.ts'

const htmlHeaders = {
  ...lowerCaseNames(securityHeaders([])),
  'content-type': 'text/html; charset=utf-8',
  'cache-control': REVALIDATE,
}

const unknownPages = [
  'nowhere',
  'ar/nowhere',
  'ar/nowhere/',
  'ar/nowhere.html',
  'ar/article/',
  'ar/%D8%A8',
  '404',
  '404.html',
  '_headers',
  '_redirects',
  'ar/article/100%',
  'ar/tag/%D8%A7%D9%8',
  'ar/tag/%D9',
]

/** The ways in which an address is written besides its own: what the reader pastes or a mail program changes. */
const misspell: Record<string, (page: string) => string> = {
  'a doubled slash at the start': (page) => `/${page}`,
  'doubled slashes': (page) => page.replaceAll('/', '//'),
  'a dot at the end': (page) => `${page}.`,
  'dots at the end': (page) => `${page}...`,
  'the language in capitals': (page) => page.replace(/^ar/u, 'AR'),
  'the language with one capital': (page) => page.replace(/^ar/u, 'Ar'),
  'a slash at the end': (page) => `${page}/`,
  'an extension': (page) => `${page}.html`,
  'all of them': (page) => `/${page.replace(/^ar/u, 'AR').replaceAll('/', '//')}./`,
}

const missingFiles = [
  'assets/index-gone.js',
  'content/ar/articles/gone.json',
  'content/ar/media/gone.1a2b3c4d-320.avif',
  'ar/gone.xml',
  'gone.svg',
]

const pathsOutside = [
  '/../package.json',
  '/%2e%2e/package.json',
  '/ar/..%2f..%2fpackage.json',
  '/ar/..%5c..%5cpackage.json',
  '/assets/../../package.json',
]

describeEachHost(({ at }) => {
  test('pages have clean addresses and the headers of pages', async ({ request }) => {
    for (const path of ['ar/', sitePaths().article, sitePaths().tag, 'ar/section/politics']) {
      const response = await request.get(at(path), { maxRedirects: 0 })
      expect(response.status(), path).toBe(200)
      expect(response.headers(), path).toMatchObject(htmlHeaders)
    }
  })

  test('every other form of an address redirects to the clean one', async ({ request }) => {
    const { article, tag } = sitePaths()
    const redirects = [
      ['ar', 'ar/'],
      ['ar?page=2', 'ar/?page=2'],
      ['index.html', ''],
      ['ar/index.html', 'ar/'],
      ...[article, tag, 'ar/section/politics'].flatMap((page) => [
        [`${page}/`, page],
        [`${page}.html`, page],
        [`${page}/?q=%D8%A8`, `${page}?q=%D8%A8`],
      ]),
    ]
    for (const [from = '', to = ''] of redirects) {
      const response = await request.get(at(from), { maxRedirects: 0 })
      expect(response.status(), from).toBe(301)
      expect(new URL(response.headers()['location'] ?? 'none', at(from)).href, from).toBe(at(to))
      expect(response.headers()['cache-control'], from).toBe(REVALIDATE)
    }
  })

  for (const [name, write] of Object.entries(misspell)) {
    test(`an address with ${name} leads to the one address of its page`, async ({ request }) => {
      await trial({ table: 'addresses', row: name }, async () => {
        const { article, tag } = sitePaths()
        const pages = [article, tag, 'ar/section/politics', 'ar/latest']
        for (const page of pages) expect((await request.get(at(write(page)))).url(), page).toBe(at(page))
        return pages.length
      })
    })
  }

  test('the front has one address too', async ({ request }) => {
    const written = ['AR', 'AR/', '/ar/', '/ar', 'ar//', 'ar.', 'aR/index.html']
    await trial({ table: 'addresses', row: 'the front' }, async () => {
      for (const each of written) expect((await request.get(at(each))).url(), each).toBe(at('ar/'))
      return written.length
    })
  })

  test('unknown addresses are answered with the page for them and the status 404', async ({ request }) => {
    const missing = notFoundPage()
    for (const path of unknownPages) {
      const response = await request.get(at(path), { maxRedirects: 0 })
      expect(response.status(), path).toBe(404)
      expect(response.headers(), path).toMatchObject(htmlHeaders)
      expect(await response.text(), path).toBe(missing)
    }
  })

  test('a missing data file is a plain 404 that is not cached', async ({ request }) => {
    for (const path of missingFiles) {
      const response = await request.get(at(path))
      expect(response.status(), path).toBe(404)
      expect(response.headers(), path).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': REVALIDATE,
      })
    }
  })

  test('no address leads out of the folder', async () => {
    for (const path of pathsOutside) expect([400, 403, 404], path).toContain(await statusOf(at(''), path))
  })
})

/** The status of a path that is sent as it is: a browser would normalise it first. */
function statusOf(address: string, path: string): Promise<number> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path }, (response) => resolve(response.resume().statusCode ?? 0))
      .once('error', reject)
      .end()
  })
}
