import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost } from '#publishing/preview/createHost.ts'
import { FOR_EVER, REVALIDATE, securityHeaders } from '#publishing/hosting/headersFor.ts'
import type { Host } from '#publishing/preview/hostAnswer.ts'

const story = `<!doctype html><title>الميناء</title>${'<p>أعيد فتح الميناء.</p>'.repeat(200)}`
const lost = `<!doctype html><title>404</title>${'<p>لا شيء هنا.</p>'.repeat(200)}`
const voice = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 251))
const headers = securityHeaders([])
let root = ''
let host: Host = () => Promise.reject(new Error('no site'))

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jarida-host-'))
  await write('404.html', lost)
  await write('ar/article/x.html', story)
  await write('ar/article/short.html', '<p>قصير</p>')
  await write('content/ar/media/voice.mp3', voice)
  await write('assets/index-Dh8btCSA.js', '"use strict"')
  host = createHost({ root, base: '/', headers })
})

afterAll(() => rm(root, { recursive: true }))

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), content)
}

async function ask(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await host({ method, url, headers })
  const body = answer.body instanceof Readable ? await buffer(answer.body) : Buffer.from(answer.body ?? '')
  return { ...answer, body }
}

test('a page is sent with all that a browser must know of it', async () => {
  const { status, headers: sent, body } = await ask('/ar/article/x')
  expect(status).toBe(200)
  expect(body.toString()).toBe(story)
  expect(sent).toMatchObject({
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': REVALIDATE,
    Vary: 'Accept-Encoding',
    'Content-Length': String(body.length),
  })
})

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a browser that takes %s gets it, and the same page', async (encoding, decompress) => {
  const { headers: sent, body } = await ask('/ar/article/x', { 'accept-encoding': encoding })
  expect(sent).toMatchObject({ 'Content-Encoding': encoding, 'Content-Length': String(body.length) })
  expect(decompress(body).toString()).toBe(story)
})

test('a text that would not get smaller, and a recording, are sent as they are', async () => {
  for (const url of ['/ar/article/short', '/content/ar/media/voice.mp3']) {
    expect((await ask(url, { 'accept-encoding': 'br, gzip' })).headers).not.toHaveProperty('Content-Encoding')
  }
})

test('a page that was rewritten is compressed anew', async () => {
  await write('ar/article/live.html', story)
  const before = await ask('/ar/article/live', { 'accept-encoding': 'br' })
  await write('ar/article/live.html', `${story}<p>تحديث</p>`)
  const after = await ask('/ar/article/live', { 'accept-encoding': 'br' })
  expect(brotliDecompressSync(after.body).toString()).toContain('تحديث')
  expect(after.headers['ETag']).not.toBe(before.headers['ETag'])
})

test('a browser that has this version already gets no second copy', async () => {
  const { headers: first } = await ask('/ar/article/x', { 'accept-encoding': 'br' })
  const tag = first['ETag'] ?? ''
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await ask('/ar/article/x', { 'accept-encoding': 'br', 'if-none-match': known })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers).toMatchObject({ ETag: tag, 'Cache-Control': REVALIDATE, Vary: 'Accept-Encoding' })
  }
  expect((await ask('/ar/article/x', { 'if-none-match': tag })).status).toBe(200)
})

test('hashed files are kept for ever, what is gone is not', async () => {
  expect((await ask('/assets/index-Dh8btCSA.js')).headers).toMatchObject({
    'Cache-Control': FOR_EVER,
    'Content-Type': 'text/javascript; charset=utf-8',
  })
  expect((await ask('/assets/index-gone.js')).headers).toMatchObject({
    'Cache-Control': REVALIDATE,
    'Content-Type': 'text/plain; charset=utf-8',
  })
})

test('a player gets the part of a recording that it asks for', async () => {
  const { status, headers: sent, body } = await ask('/content/ar/media/voice.mp3', { range: 'bytes=1000-1999' })
  expect(status).toBe(206)
  expect(sent).toMatchObject({
    'Content-Type': 'audio/mpeg',
    'Content-Range': 'bytes 1000-1999/3000',
    'Content-Length': '1000',
    'Accept-Ranges': 'bytes',
  })
  expect(body.equals(voice.subarray(1000, 2000))).toBe(true)
})

test('a player that seeks behind the end is told how long the recording is', async () => {
  const { status, headers: sent } = await ask('/content/ar/media/voice.mp3', { range: 'bytes=3000-' })
  expect(status).toBe(416)
  expect(sent).toMatchObject({ 'Content-Range': 'bytes */3000' })
})

test('a player that holds parts of another version gets the whole recording', async () => {
  const url = '/content/ar/media/voice.mp3'
  const tag = (await ask(url)).headers['ETag'] ?? ''
  expect((await ask(url, { range: 'bytes=0-9', 'if-range': tag })).status).toBe(206)
  expect((await ask(url, { range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(200)
})

test('an address that nobody knows gets the page for it with the status 404, whatever the browser has', async () => {
  const { status, headers: sent, body } = await ask('/ar/nowhere', { 'if-none-match': '*', range: 'bytes=0-9' })
  expect(status).toBe(404)
  expect(body.toString()).toBe(lost)
  expect(sent).toMatchObject({ ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': REVALIDATE })
})

test('data that is gone is a plain 404', async () => {
  const { status, headers: sent, body } = await ask('/content/ar/articles/gone.json')
  expect(status).toBe(404)
  expect(sent).toMatchObject({ 'Content-Type': 'text/plain; charset=utf-8' })
  expect(body.toString()).toBe('Not Found\n')
})

test('an address longer than any file name is unknown, not an error', async () => {
  expect((await ask(`/ar/article/${encodeURIComponent('م'.repeat(300))}`)).status).toBe(404)
})

test('a page that moved says where, with the query', async () => {
  const { status, headers: sent } = await ask('/ar/article/x/?page=2')
  expect(status).toBe(301)
  expect(sent).toMatchObject({ ...headers, Location: '/ar/article/x?page=2', 'Cache-Control': REVALIDATE })
})

test('HEAD is answered with the headers of GET, other methods are refused', async () => {
  const accept = { 'accept-encoding': 'br' }
  expect((await ask('/ar/article/x', accept, 'HEAD')).headers).toEqual((await ask('/ar/article/x', accept)).headers)
  expect(await ask('/ar/article/x', {}, 'POST')).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } })
})

test('a site without a page for unknown addresses answers them all the same', async () => {
  const bare = createHost({ root: join(root, 'ar'), base: '/', headers })
  expect((await bare({ method: 'GET', url: '/nowhere', headers: {} })).status).toBe(404)
})

test('files above the folder stay unseen', async () => {
  const inner = createHost({ root: join(root, 'ar'), base: '/', headers })
  for (const url of [
    '/../404.html',
    '/%2e%2e/404.html',
    '/..%2f404.html',
    '/..%5c404.html',
    '/article/../../404.html',
  ]) {
    expect((await inner({ method: 'GET', url, headers: {} })).body).toBe('Not Found\n')
  }
})
