import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { IMMUTABLE, REVALIDATE } from '#publishing/hosting/cacheControl.ts'
import { securityHeaders } from '#publishing/hosting/securityHeaders.ts'
import { inlineScripts, siteHosts, statusOf, type Running } from './support/siteHosts.ts'
import { notFoundPage, sitePaths } from './support/sitePaths.ts'

/** The names as they come out of an answer. */
const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** What every host of deploy/ must do. One that this machine has not got takes no part. */
for (const { name, encodings, start } of siteHosts()) {
  test.describe(`Served by ${name},`, () => {
    test.describe.configure({ mode: 'default' })
    let host: Running = { address: '', stop: () => undefined }
    test.beforeAll(async () => {
      host = await start(test.info().project.use.baseURL ?? '')
    })
    test.afterAll(() => host.stop())
    const pages = () => ['ar/', sitePaths().article, sitePaths().tag, 'ar/section/politics']
    const at = (path: string) => `${host.address}${path}`
    test('pages are at their clean addresses, with their headers', async ({ request }) => {
      for (const path of pages()) {
        const answer = await request.get(at(path), { maxRedirects: 0 })
        expect(answer.status(), path).toBe(200)
        expect(answer.headers(), path).toMatchObject({
          ...lowerCase(securityHeaders([])),
          'content-type': 'text/html; charset=utf-8',
          'cache-control': REVALIDATE,
        })
      }
    })

    test('every other form of an address leads to the one it has', async ({ request }) => {
      const { article, tag } = sitePaths()
      const moves = [
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
      for (const [from = '', to = ''] of moves) {
        const answer = await request.get(at(from), { maxRedirects: 0 })
        expect(answer.status(), from).toBe(301)
        expect(new URL(answer.headers()['location'] ?? 'none', at(from)).href, from).toBe(at(to))
        expect(answer.headers()['cache-control'], from).toBe(REVALIDATE)
      }
    })

    test('unknown addresses get the page for them and the status 404', async ({ request }) => {
      const missing = notFoundPage()
      for (const path of [
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
      ]) {
        const answer = await request.get(at(path), { maxRedirects: 0 })
        expect(answer.status(), path).toBe(404)
        expect(answer.headers(), path).toMatchObject({
          ...lowerCase(securityHeaders([])),
          'content-type': 'text/html; charset=utf-8',
          'cache-control': REVALIDATE,
        })
        expect(await answer.text(), path).toBe(missing)
      }
    })

    test('data that is gone is a plain 404, which nobody keeps', async ({ request }) => {
      for (const path of [
        'assets/index-gone.js',
        'content/ar/articles/gone.json',
        'content/ar/media/gone.1a2b3c4d-320.avif',
        'ar/gone.xml',
        'gone.svg',
      ]) {
        const answer = await request.get(at(path))
        expect(answer.status(), path).toBe(404)
        expect(answer.headers(), path).toMatchObject({
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': REVALIDATE,
        })
      }
    })

    test('files have their types; those with a hash in their name are kept for ever', async ({ request }) => {
      const { script, stylesheet, font, picture, jpeg, json, feed, icon } = sitePaths()
      const files = [
        [script, 'text/javascript; charset=utf-8', IMMUTABLE],
        [stylesheet, 'text/css; charset=utf-8', IMMUTABLE],
        [font, 'font/woff2', IMMUTABLE],
        [picture, 'image/avif', IMMUTABLE],
        [jpeg, 'image/jpeg', IMMUTABLE],
        [json, 'application/json; charset=utf-8', REVALIDATE],
        [feed, 'application/xml; charset=utf-8', REVALIDATE],
        [icon, 'image/svg+xml; charset=utf-8', REVALIDATE],
      ]
      for (const [path = '', type, caching] of files) {
        const answer = await request.get(at(path))
        expect(answer.status(), path).toBe(200)
        expect(answer.headers(), path).toMatchObject({
          'content-type': type,
          'cache-control': caching,
          'x-content-type-options': 'nosniff',
        })
      }
    })

    test('text is compressed for browsers that take it, pictures are not', async ({ request }) => {
      const { article, json, script, picture } = sitePaths()
      for (const path of [article, json, script]) {
        const plain = await request.get(at(path), { headers: { 'Accept-Encoding': 'identity' } })
        expect(plain.headers(), path).not.toHaveProperty('content-encoding')
        for (const encoding of encodings) {
          const answer = await request.get(at(path), { headers: { 'Accept-Encoding': encoding } })
          expect(answer.headers(), path).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
          expect(await answer.text(), path).toBe(await plain.text())
        }
      }
      expect((await request.get(at(picture))).headers()).not.toHaveProperty('content-encoding')
    })

    test('a browser that has a file already is told so', async ({ request }) => {
      const { article, json, picture } = sitePaths()
      for (const path of [article, json, picture]) {
        const { etag = 'none' } = (await request.get(at(path))).headers()
        const again = await request.get(at(path), { headers: { 'If-None-Match': etag } })
        expect(again.status(), path).toBe(304)
        expect(again.headers(), path).toMatchObject({ 'cache-control': path === picture ? IMMUTABLE : REVALIDATE })
      }
    })

    test('parts of a file are sent as they are asked for', async ({ request }) => {
      const { jpeg } = sitePaths()
      const whole = await (await request.get(at(jpeg))).body()
      const part = await request.get(at(jpeg), { headers: { Range: 'bytes=100-199' } })
      expect(part.status()).toBe(206)
      expect(part.headers()).toMatchObject({
        'content-range': `bytes 100-199/${whole.length}`,
        'content-type': 'image/jpeg',
      })
      expect((await part.body()).equals(whole.subarray(100, 200))).toBe(true)
      expect((await request.get(at(jpeg), { headers: { Range: `bytes=${whole.length}-` } })).status()).toBe(416)
    })

    test('HEAD says what GET says', async ({ request }) => {
      const [head, get] = [await request.head(at('ar/')), await request.get(at('ar/'))]
      const names = ['cache-control', 'content-encoding', 'content-security-policy', 'content-type', 'etag', 'vary']
      for (const name of names) expect(head.headers()[name], name).toBe(get.headers()[name])
    })

    test('no address leads out of the folder', async () => {
      for (const path of [
        '/../package.json',
        '/%2e%2e/package.json',
        '/ar/..%2f..%2fpackage.json',
        '/ar/..%5c..%5cpackage.json',
        '/assets/../../package.json',
      ]) {
        expect([400, 403, 404], path).toContain(await statusOf(host.address, path))
      }
    })

    test('the policy allows the scripts that stand in the pages', async ({ request }) => {
      for (const path of ['', 'nowhere', ...pages()]) {
        const answer = await request.get(at(path))
        for (const script of await inlineScripts(answer)) {
          expect(answer.headers()['content-security-policy'], path).toContain(
            `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
          )
        }
      }
    })

    test('the app starts under the policy, and the root leads to the language of the reader', async ({ page }) => {
      const refused: string[] = []
      page.on('console', (message) => /content.security.policy/iu.test(message.text()) && refused.push(message.text()))
      await page.goto(host.address)
      await expect(page).toHaveURL(at('en/'))
      const app = page.waitForResponse((answer) => answer.url().endsWith('.js') && answer.ok())
      await page.goto(at(sitePaths().article))
      await (await app).finished()
      await expect(page.locator('head > link[rel="stylesheet"]')).toBeAttached()
      expect(refused).toEqual([])
    })
  })
}
