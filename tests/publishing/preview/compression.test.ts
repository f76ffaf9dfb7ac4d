import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHost, type RunningHost } from './support/startHost.ts'

const story = `<!doctype html><title>الميناء</title>${'<p>أعيد فتح الميناء.</p>'.repeat(200)}`
let host: RunningHost

beforeAll(async () => {
  host = await startHost({
    'ar/article/x.html': story,
    'ar/article/short.html': '<p>قصير</p>',
    'content/ar/media/voice.mp3': Buffer.alloc(3000),
  })
})

afterAll(() => host.stop())

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a browser that accepts %s gets the same page compressed', async (encoding, decompress) => {
  const { headers, body } = await host.send('/ar/article/x', { 'accept-encoding': encoding })
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
  expect(body.length).toBeLessThan(Buffer.byteLength(story) / 4)
  expect(decompress(body).toString()).toBe(story)
})

test('a text that would not get smaller, and a recording, are sent as they are', async () => {
  for (const path of ['/ar/article/short', '/content/ar/media/voice.mp3']) {
    expect((await host.send(path, { 'accept-encoding': 'br, gzip' })).headers).not.toHaveProperty('content-encoding')
  }
})

test('a range of a text is not offered, because compression changes its bytes', async () => {
  const { status, headers } = await host.send('/ar/article/x', { 'accept-encoding': 'br', range: 'bytes=0-9' })
  expect(status).toBe(200)
  expect(headers).not.toHaveProperty('content-range')
})

test.each([
  ['', undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['BR', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['gzip;q=1.0, br;q=1.0', 'br'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', undefined],
  ['brotli, x-gzip', undefined],
])('"%s" is answered with the encoding %s', async (accepted, encoding) => {
  const { headers } = await host.send('/ar/article/x', { 'accept-encoding': accepted })
  expect(headers['content-encoding']).toBe(encoding)
})
