import { expect, test } from 'vitest'
import type { FrontPage } from '#edition/pageSchemas.ts'
import type { Story } from '#edition/story.ts'
import { notFound, type ContentSource } from '#sources/contentSource.ts'
import { withLatest } from '#routes/loading/withLatest.ts'

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

test('a missing page is a 404 with the stories at the top of the front, newest first', async () => {
  expect(
    await withLatest(
      sourceOf(async () => front),
      'ar',
    ),
  ).toMatchObject({
    init: { status: 404 },
    data: [{ id: 'latest' }, { id: 'lead' }, { id: 'second' }],
  })
})

test('a front without a top story offers its other stories', async () => {
  const empty = sourceOf(async () => ({ seconds: [], sections: [], latest: [story('only')] }))
  expect(await withLatest(empty, 'ar')).toMatchObject({ data: [{ id: 'only' }] })
})

test('a missing page is a 404 also while the front cannot be loaded', async () => {
  for (const status of [404, 500, 502, 504]) {
    const nothing = sourceOf(() => Promise.reject(new Response(null, { status })))
    expect(await withLatest(nothing, 'ar')).toMatchObject({ init: { status: 404 }, data: [] })
  }
})
