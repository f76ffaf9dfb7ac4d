import { expect, test } from '../support/policyTest.ts'
import { IMMUTABLE, REVALIDATE } from '#publishing/hosting/cacheControl.ts'
import { describeEachHost } from '../support/describeEachHost.ts'
import { sitePaths } from '../support/sitePaths.ts'

describeEachHost(({ at, encodings }) => {
  test('files have their types, and those with a hash in their name are cached for ever', async ({ request }) => {
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
      const response = await request.get(at(path))
      expect(response.status(), path).toBe(200)
      expect(response.headers(), path).toMatchObject({
        'content-type': type,
        'cache-control': caching,
        'x-content-type-options': 'nosniff',
      })
    }
  })

  test('text is compressed for browsers that accept it, and pictures are not', async ({ request }) => {
    const { article, json, script, picture } = sitePaths()
    for (const path of [article, json, script]) {
      const plain = await request.get(at(path), { headers: { 'Accept-Encoding': 'identity' } })
      expect(plain.headers(), path).not.toHaveProperty('content-encoding')
      for (const encoding of encodings) {
        const response = await request.get(at(path), { headers: { 'Accept-Encoding': encoding } })
        expect(response.headers(), path).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
        expect(await response.text(), path).toBe(await plain.text())
      }
    }
    expect((await request.get(at(picture))).headers()).not.toHaveProperty('content-encoding')
  })

  test('a file that the browser has already is answered with 304', async ({ request }) => {
    const { article, json, picture } = sitePaths()
    for (const path of [article, json, picture]) {
      const { etag = 'none' } = (await request.get(at(path))).headers()
      const response = await request.get(at(path), { headers: { 'If-None-Match': etag } })
      expect(response.status(), path).toBe(304)
      expect(response.headers(), path).toMatchObject({ 'cache-control': path === picture ? IMMUTABLE : REVALIDATE })
    }
  })

  test('a range of a file is sent alone, and one behind its end is refused', async ({ request }) => {
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

  test('HEAD has the headers of GET', async ({ request }) => {
    const [head, get] = [await request.head(at('ar/')), await request.get(at('ar/'))]
    const names = ['cache-control', 'content-encoding', 'content-security-policy', 'content-type', 'etag', 'vary']
    for (const name of names) expect(head.headers()[name], name).toBe(get.headers()[name])
  })
})
