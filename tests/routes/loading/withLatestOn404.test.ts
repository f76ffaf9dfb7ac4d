import { expect, test } from 'vitest'
import { ContentError } from '#article/problem.ts'
import type { FrontPage } from '#edition/pages.ts'
import type { Story } from '#edition/story.ts'
import { notFound, type ContentSource } from '#sources/contentSource.ts'
import { withLatestOn404 } from '#routes/loading/withLatestOn404.ts'

const story = (id: string, hour = '00'): Story => ({
  id,
  inLanguage: 'ar',
  headline: id,
  datePublished: `2026-01-01T${hour}:00:00Z`,
  minutes: 1,
  credits: [],
})

const front: FrontPage = {
  lead: story('lead', '08'),
  seconds: [story('second', '07')],
  sections: [],
  latest: [story('latest', '09')],
}

const sourceOf = (page: () => Promise<FrontPage>): ContentSource => ({
  front: page,
  list: () => Promise.reject(notFound()),
  article: () => Promise.reject(notFound()),
})

const source = sourceOf(async () => front)

test('a page that is there is handed on, and the front is not asked for', async () => {
  const unasked = sourceOf(() => Promise.reject(new Error('asked for the front')))
  expect(await withLatestOn404(unasked, 'ar', Promise.resolve('page'))).toBe('page')
})

test('a missing page says 404 and carries the stories of the front’s top, newest first', async () => {
  await expect(withLatestOn404(source, 'ar', Promise.reject(notFound()))).rejects.toMatchObject({
    init: { status: 404 },
    data: [{ id: 'latest' }, { id: 'lead' }, { id: 'second' }],
  })
})

test('a paper whose front has no lead offers what it has', async () => {
  const empty = sourceOf(async () => ({ seconds: [], sections: [], latest: [story('only')] }))
  await expect(withLatestOn404(empty, 'ar', Promise.reject(notFound()))).rejects.toMatchObject({
    data: [{ id: 'only' }],
  })
})

test('what went wrong in another way is thrown on as it is', async () => {
  const unreachable = new Response(null, { status: 503 })
  const broken = new ContentError([{ file: 'ar/articles/x.json', path: 'body', expected: 'a list', got: 'nothing' }])
  await expect(withLatestOn404(source, 'ar', Promise.reject(unreachable))).rejects.toBe(unreachable)
  await expect(withLatestOn404(source, 'ar', Promise.reject(broken))).rejects.toBe(broken)
})

test('where even the front is missing, the page is still only missing', async () => {
  const nothing = sourceOf(() => Promise.reject(notFound()))
  await expect(withLatestOn404(nothing, 'ar', Promise.reject(notFound()))).rejects.toMatchObject({ status: 404 })
})
