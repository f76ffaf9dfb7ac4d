import { afterAll, beforeAll, expect, test } from 'vitest'
import { IMMUTABLE, REVALIDATE } from '#publishing/hosting/cacheControl.ts'
import { startHost, type RunningHost } from './support/startHost.ts'

const story = `<!doctype html><title>الميناء</title>${'<p>أعيد فتح الميناء.</p>'.repeat(200)}`
const recording = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 251))
const RECORDING = '/content/ar/media/voice.mp3'
const PICTURE = '/content/ar/media/harbor.74d78838-320.avif'
let host: RunningHost

beforeAll(async () => {
  host = await startHost({
    'ar/article/x.html': story,
    'content/ar/media/voice.mp3': recording,
    'content/ar/media/harbor.74d78838-320.avif': recording,
    'content/ar/media/ميناء 100%.mp3': recording,
  })
})

afterAll(() => host.stop())

test('a browser that has this version of a file gets no second copy', async () => {
  const { etag = '' } = (await host.send('/ar/article/x', { 'accept-encoding': 'br' })).headers
  for (const known of [etag, etag.replace(/^W\//u, ''), `"other", ${etag}`, '*']) {
    const again = await host.send('/ar/article/x', { 'accept-encoding': 'br', 'if-none-match': known })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers).toMatchObject({ etag, 'cache-control': REVALIDATE, vary: 'Accept-Encoding' })
  }
  expect((await host.send('/ar/article/x', { 'if-none-match': '"other"' })).status).toBe(200)
})

test('a file that was rewritten has another entity tag', async () => {
  await host.write('ar/article/live.html', story)
  const before = await host.send('/ar/article/live')
  await host.write('ar/article/live.html', `${story}<p>تحديث</p>`)
  const after = await host.send('/ar/article/live', { 'if-none-match': before.headers.etag ?? '' })
  expect(after.body.toString()).toContain('تحديث')
  expect(after.headers.etag).not.toBe(before.headers.etag)
})

test('a player gets the byte range of a recording that it asks for', async () => {
  const { status, headers, body } = await host.send(RECORDING, { range: 'bytes=1000-1999' })
  expect(status).toBe(206)
  expect(headers).toMatchObject({
    'content-type': 'audio/mpeg',
    'content-range': 'bytes 1000-1999/3000',
    'content-length': '1000',
    'accept-ranges': 'bytes',
  })
  expect(body.equals(recording.subarray(1000, 2000))).toBe(true)
})

test.each([
  ['bytes=0-', 'bytes 0-2999/3000'],
  ['bytes=0-0', 'bytes 0-0/3000'],
  ['bytes=2990-9999', 'bytes 2990-2999/3000'],
  ['bytes=-10', 'bytes 2990-2999/3000'],
])('of 3000 bytes, %s is %s', async (range, contentRange) => {
  expect(await host.send(RECORDING, { range })).toMatchObject({
    status: 206,
    headers: { 'content-range': contentRange },
  })
})

test.each(['bytes=0-1,5-6', 'bytes=-', 'bytes=a-b', 'lines=0-1'])('%s gets the whole file', async (range) => {
  const { status, body } = await host.send(RECORDING, { range })
  expect(status).toBe(200)
  expect(body.equals(recording)).toBe(true)
})

test.each(['bytes=3000-', 'bytes=-0'])('%s is answered with the size of the file', async (range) => {
  const { status, headers } = await host.send(PICTURE, { range })
  expect(status).toBe(416)
  expect(headers).toMatchObject({ 'content-range': 'bytes */3000', 'cache-control': REVALIDATE })
})

test('a player that holds parts of another version gets the whole recording', async () => {
  const { etag = '' } = (await host.send(RECORDING)).headers
  expect((await host.send(RECORDING, { range: 'bytes=0-9', 'if-range': etag })).status).toBe(206)
  expect((await host.send(RECORDING, { range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(200)
})

test('a file is found whatever characters its name holds', async () => {
  const { status, headers } = await host.send(`/content/ar/media/${encodeURIComponent('ميناء 100%.mp3')}`)
  expect([status, headers['content-type']]).toEqual([200, 'audio/mpeg'])
  expect((await host.send(PICTURE)).headers['cache-control']).toBe(IMMUTABLE)
})
