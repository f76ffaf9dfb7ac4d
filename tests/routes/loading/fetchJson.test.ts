import { expect, test, vi } from 'vitest'
import { ContentError } from '#article/problem.ts'
import { fetchJson } from '#routes/loading/fetchJson.ts'

const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json; charset=utf-8' } })

/** Mocks a host that gives the same answer to every request. */
function mockHost(answer: () => Response | Promise<Response>) {
  const host = vi.fn<(address: string) => Promise<Response>>(async () => answer())
  vi.stubGlobal('fetch', host)
  return host
}

test('a file is requested below the base path, with an encoded address', async () => {
  const host = mockHost(() => json('{"name": "المياه"}'))
  expect(await fetchJson('/paper/')('content/ar/tags/المياه/latest.json')).toEqual({ name: 'المياه' })
  expect(host.mock.calls[0]?.[0]).toBe('/paper/content/ar/tags/%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87/latest.json')
})

test('an error status is thrown', async () => {
  for (const status of [404, 410, 500, 503]) {
    mockHost(() => new Response('words', { status }))
    await expect(fetchJson('/')('content/x.json')).rejects.toMatchObject({ status })
  }
})

const html = (text: string) => () => new Response(text, { headers: { 'Content-Type': 'text/html' } })

test.each(['<div id="_root">', '<script data-languages="ar en">'])(
  'a page of the paper instead of JSON is a 404: %s',
  async (text) => {
    mockHost(html(`<!doctype html>${text}`))
    await expect(fetchJson('/')('content/x.json')).rejects.toMatchObject({ status: 404 })
  },
)

test('a page of a network instead of JSON is a 502, because the file may be there', async () => {
  mockHost(html('<!doctype html><title>Log in</title>'))
  await expect(fetchJson('/')('content/x.json')).rejects.toMatchObject({ status: 502 })
})

test('JSON is read whatever type the host gives it', async () => {
  mockHost(() => new Response('{}', { headers: { 'Content-Type': 'application/octet-stream' } }))
  expect(await fetchJson('/')('content/x.json')).toEqual({})
})

test('an unreachable host is a 502, not an Error', async () => {
  mockHost(() => Promise.reject(new TypeError('Failed to fetch')))
  await expect(fetchJson('/')('content/x.json')).rejects.toMatchObject({ status: 502 })
})

test('the problems that npm start reports are thrown as a ContentError', async () => {
  const problem = { file: 'ar/articles/x.json', path: 'body.3.text', expected: 'text', got: 'number' }
  mockHost(() => json(JSON.stringify({ problems: [problem] }), 422))
  const failure = fetchJson('/')('content/ar/articles/x.json')
  await expect(failure).rejects.toBeInstanceOf(ContentError)
  await expect(failure).rejects.toMatchObject({ message: 'ar/articles/x.json: body.3.text: expected text, got number' })
})

test('truncated JSON is a 502', async () => {
  mockHost(() => json('{"article": {'))
  await expect(fetchJson('/')('content/x.json')).rejects.toMatchObject({ status: 502 })
})
