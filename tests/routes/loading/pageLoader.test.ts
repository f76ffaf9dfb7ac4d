import { beforeEach, expect, test, vi } from 'vitest'
import type { LoaderFunctionArgs } from 'react-router'
import { ContentError } from '#article/problem.ts'
import { notFound, type ContentSource } from '#sources/contentSource.ts'
import { pageLoader } from '#routes/loading/pageLoader.ts'

const source: ContentSource = {
  front: async () => ({ seconds: [], sections: [], latest: [] }),
  list: () => Promise.reject(notFound()),
  article: () => Promise.reject(notFound()),
}

let address = ''
beforeEach(({ task }) => {
  address = `https://paper.example/ar/article/${task.id}`
})

/** Runs the loader of a page that is loaded by `loadPage`. */
async function load(loadPage: () => Promise<unknown>): Promise<unknown> {
  const args: Partial<LoaderFunctionArgs> = { params: { language: 'ar' }, request: new Request(address) }
  return Reflect.apply(pageLoader(source, loadPage), undefined, [args])
}

const refuse = (status: number) => () => Promise.reject(new Response(null, { status }))
const broken = new ContentError([{ file: 'ar/articles/x.json', path: 'body', expected: 'a list', got: 'nothing' }])

test.each([429, 500, 502, 503, 504])('a page that was shown before is shown again after a %i', async (status) => {
  await load(async () => 'as it was')
  expect(await load(refuse(status))).toBe('as it was')
})

test('a page that was not shown before throws what failed', async () => {
  await expect(load(refuse(503))).rejects.toMatchObject({ status: 503 })
})

test('a page that is gone, or whose file has faults that an editor has to see, is not shown as it was', async () => {
  await load(async () => 'as it was')
  await expect(load(refuse(404))).rejects.toMatchObject({ init: { status: 404 } })
  await expect(load(refuse(410))).rejects.toMatchObject({ status: 410 })
  await expect(load(() => Promise.reject(broken))).rejects.toBe(broken)
})

test('a page that was shown before is waited for 3 seconds, another one until the limit', async () => {
  vi.useFakeTimers()
  const silent = () => new Promise<never>(() => undefined)
  const failure = load(silent).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await failure).toMatchObject({ status: 504 })
  await load(async () => 'as it was')
  const page = load(silent)
  await vi.advanceTimersByTimeAsync(3000)
  expect(await page).toBe('as it was')
  vi.useRealTimers()
})
