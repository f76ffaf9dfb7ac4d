import { expect, test, vi } from 'vitest'
import { ContentError } from '#article/problem.ts'
import { fetchJson } from '#routes/loading/fetchJson.ts'

const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json; charset=utf-8' } })

/** A host that gives one answer to everything. */
function answering(answer: () => Response | Promise<Response>) {
  const host = vi.fn<(address: string) => Promise<Response>>(async () => answer())
  vi.stubGlobal('fetch', host)
  return host
}

test('a file is asked for below the base, its letters encoded', async () => {
  const host = answering(() => json('{"name": "المياه"}'))
  expect(await fetchJson('/paper/')('content/ar/tags/المياه/latest.json')).toEqual({ name: 'المياه' })
  expect(host.mock.calls[0]?.[0]).toBe('/paper/content/ar/tags/%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87/latest.json')
})

test('what a host says is thrown as its status', async () => {
  for (const status of [404, 410, 500, 503]) {
    answering(() => new Response('words', { status }))
    await expect(fetchJson('/')('content/x.json')).rejects.toMatchObject({ status })
  }
})

test('a host that answers every address with a page has not got the file', async () => {
  answering(() => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }))
  await expect(fetchJson('/')('content/x.json')).rejects.toMatchObject({ status: 404 })
})

test('nobody answers: that is expected, and a status', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')))
  await expect(fetchJson('/')('content/x.json')).rejects.toMatchObject({ status: 503 })
})

test('what npm start finds wrong with a file is thrown with every problem', async () => {
  const problem = { file: 'ar/articles/x.json', path: 'body.3.text', expected: 'text', got: 'number' }
  answering(() => json(JSON.stringify({ problems: [problem] }), 422))
  const failure = fetchJson('/')('content/ar/articles/x.json')
  await expect(failure).rejects.toBeInstanceOf(ContentError)
  await expect(failure).rejects.toMatchObject({ message: 'ar/articles/x.json: body.3.text: expected text, got number' })
})

test('half a file is an error and no answer', async () => {
  answering(() => json('{"article": {'))
  await expect(fetchJson('/')('content/x.json')).rejects.toBeInstanceOf(SyntaxError)
})
