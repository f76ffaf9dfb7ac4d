import { beforeAll, expect, test } from 'vitest'
import { fetchArchive, type ArchivedPost } from '#sources/wordpress/fetchArchive.ts'
import { createWordpressSite, wordpressSource } from '#sources/wordpress/wordpressSource.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { fetchText } from '#routes/loading/fetchText.ts'
import type { FoundSource } from '#publishing/source/foundSource.ts'
import { findSource } from '#publishing/source/findSource.ts'
import { livePosts, site, type LivePost } from './support.ts'

let found: FoundSource
let posts: LivePost[]
let source: ContentSource

beforeAll(async () => {
  found = await findSource({ kind: 'any', url: site }, fetchText)
  posts = await livePosts()
  source = wordpressSource({ root: rootOf(found), language: found.language }, fetchText)
})

const rootOf = ({ source }: FoundSource): string => (source.kind === 'wordpress' ? (source.api ?? '') : '')

test('the site is found with a name and the language of its stories', () => {
  expect(found.source.kind).toBe('wordpress')
  expect(found.name).not.toBe('')
})

test('every post becomes an article with its time, and none is left out', async () => {
  const made: ArchivedPost['made'][] = []
  for await (const page of fetchArchive(
    createWordpressSite({ root: rootOf(found), language: found.language }, fetchText),
  )) {
    made.push(...page.posts.map((post) => post.made))
  }
  expect(made.filter((each) => 'reason' in each)).toEqual([])
  const moments = made.flatMap((each) => ('reason' in each ? [] : [Date.parse(each.datePublished)]))
  expect(moments).toEqual(expect.arrayContaining(posts.map(({ date_gmt }) => Date.parse(`${date_gmt}Z`))))
})

test('the list of all stories holds every post once', async () => {
  const seen: string[] = []
  let page: string | undefined = 'latest'
  while (page !== undefined) {
    const listing = await source.list(found.language, 'latest', '', page)
    seen.push(...listing.stories.map(({ id }) => id))
    page = listing.older
  }
  expect(seen).toHaveLength(new Set(seen).size)
  expect(seen.length).toBeGreaterThanOrEqual(posts.length)
})

test('the front has a lead and its sections, and a sticky post leads it', async () => {
  const front = await source.front(found.language)
  expect(front.lead).toBeDefined()
  expect(front.sections.length).toBeGreaterThanOrEqual(Math.min(found.sections.length, 1))
  const sticky = posts.filter((post) => post.sticky)
  expect(sticky.length === 0 || sticky.some(({ name }) => name === front.lead?.id)).toBe(true)
})

test('both addresses of the API give the same article', async () => {
  const id = posts.find((post) => /^[\p{L}-]+$/u.test(post.name))?.name ?? String(posts[0]?.id)
  const byQuery = wordpressSource({ root: `${site}/?rest_route=/`, language: found.language }, fetchText)
  expect((await byQuery.article(found.language, id)).article).toEqual(
    (await source.article(found.language, id)).article,
  )
})

test('the site’s own search finds a story by the words of its headline', async () => {
  const post = posts.find(({ title, content }) => /^[\p{L} ]{12,}$/u.test(title.rendered) && !content.protected)
  const stories = await source.search?.(found.language, post?.title.rendered ?? '')
  expect(post === undefined || stories?.some(({ id }) => id === post.name)).toBe(true)
})

test('a protected post is marked as such and has no text', async () => {
  for (const { name } of posts.filter(({ content }) => content.protected)) {
    expect((await source.article(found.language, name)).article).toMatchObject({ isAccessibleForFree: false, body: [] })
  }
})

test('an unknown article, page or tag is not found', async () => {
  await expect(source.article(found.language, 'there-is-no-such-story')).rejects.toMatchObject({ status: 404 })
  await expect(source.list(found.language, 'latest', '', '9999')).rejects.toMatchObject({ status: 404 })
  await expect(source.list(found.language, 'tags', 'there-is-no-such-tag', 'latest')).rejects.toMatchObject({
    status: 404,
  })
})
