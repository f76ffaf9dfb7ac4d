import { expect, test } from 'vitest'
import { ContentError } from '#article/problem.ts'
import type { FrontPage } from '#edition/pageSchemas.ts'
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

test('an existing page is returned, and the front is not requested', async () => {
  const failing = sourceOf(() => Promise.reject(new Error('the front was requested')))
  expect(await withLatestOn404(failing, 'ar', Promise.resolve('page'))).toBe('page')
})

test('a missing page throws a 404 with the stories at the top of the front, newest first', async () => {
  await expect(withLatestOn404(source, 'ar', Promise.reject(notFound()))).rejects.toMatchObject({
    init: { status: 404 },
    data: [{ id: 'latest' }, { id: 'lead' }, { id: 'second' }],
  })
})

test('a front without a top story offers its other stories', async () => {
  const empty = sourceOf(async () => ({ seconds: [], sections: [], latest: [story('only')] }))
  await expect(withLatestOn404(empty, 'ar', Promise.reject(notFound()))).rejects.toMatchObject({
    data: [{ id: 'only' }],
  })
})

test('other errors are thrown unchanged', async () => {
  const unreachable = new Response(null, { status: 503 })
  const broken = new ContentError([{ file: 'ar/articles/x.json', path: 'body', expected: 'a list', got: 'nothing' }])
  await expect(withLatestOn404(source, 'ar', Promise.reject(unreachable))).rejects.toBe(unreachable)
  await expect(withLatestOn404(source, 'ar', Promise.reject(broken))).rejects.toBe(broken)
})

test('if the front is missing too, the error is still a 404', async () => {
  const nothing = sourceOf(() => Promise.reject(notFound()))
  await expect(withLatestOn404(nothing, 'ar', Promise.reject(notFound()))).rejects.toMatchObject({ status: 404 })
})
