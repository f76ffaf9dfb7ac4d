import { expect, test } from 'vitest'
import { fetchPostNumbers } from '#sources/wordpress/fetchArchive.ts'
import { createWordpressSite } from '#sources/wordpress/wordpressSource.ts'
import { API, fakeWordpress } from '../support/fakeWordpress.ts'
import { day, source } from '../support/wordpressPaper.ts'

// WordPress lists at most a hundred things at once.

const MANY = 250
const numbers = Array.from({ length: MANY }, (_, index) => index + 1)
const story = { id: 1, slug: 'only', title: 'خبر', date: day(1), author: MANY, tags: [MANY], categories: [MANY] }

test.each([
  ['is found by the slug', 'author-name-250', 'AUTHOR-NAME-250'],
  ['is found by a search for the words', 'author name 250', 'x'],
  ['is found by a search for the longest word', 'Author & Name: 250', 'x'],
])('an author beyond the first hundred %s', async (_how, name, slug) => {
  const users = numbers.map((id) => ({ id, name: `name ${id}`, slug: `name-${id}` }))
  const last = { id: MANY, name, slug: slug.toLowerCase() }
  const { asked, list } = source({ posts: [story], users: [...users.slice(0, -1), last] })
  expect((await list('ar', 'authors', 'author-name-250', 'latest')).stories.map(({ id }) => id)).toEqual(['only'])
  expect(asked.filter(({ pathname }) => pathname.endsWith('/users')).length).toBeLessThanOrEqual(4)
})

test('an author whom no search finds is on a later page, and one who is on none is not found', async () => {
  const users = numbers.map((id) => ({ id, name: id === MANY ? 'E\u0301mile Zola' : `name ${id}`, slug: `n${id}` }))
  const { list } = source({ posts: [story], users })
  expect((await list('ar', 'authors', 'émile-zola', 'latest')).stories).toHaveLength(1)
  await expect(list('ar', 'authors', 'nobody', 'latest')).rejects.toMatchObject({ status: 404 })
})

test('an author among the first hundred costs one request, also one whom nobody knows', async () => {
  for (const key of ['عمر', 'nobody']) {
    const { asked, list } = source()
    await list('ar', 'authors', key, 'latest').catch(() => undefined)
    expect(asked.filter(({ pathname }) => pathname.endsWith('/users'))).toHaveLength(1)
  }
})

test('a tag among hundreds that a search finds is found', async () => {
  const tags = numbers.map((id) => ({ id, name: id === MANY ? 'كأس!' : `كأس ${id}`, slug: `cup-${id}` }))
  const { list } = source({ posts: [story], tags })
  expect(await list('ar', 'tags', 'كأس', 'latest')).toMatchObject({ name: 'كأس!', stories: [{ id: 'only' }] })
})

test('a post in a category beyond the first hundred is in its section', async () => {
  const categories = numbers.map((id) => ({
    id,
    slug: `c${id}`,
    name: `باب ${id}`,
    parent: id === MANY ? 1 : 0,
    count: 9,
  }))
  const { list, article } = source({ posts: [story], categories })
  expect((await list('ar', 'sections', 'c1', 'latest')).stories.map(({ id }) => id)).toEqual(['only'])
  expect((await article('ar', 'only')).article.articleSection).toBe('c1')
})

test('all posts are counted where a proxy hides the length of lists or always gives the first page', async () => {
  const many = numbers.map((id) => ({ id, slug: `s${id}`, title: `خبر ${id}`, date: day(id) }))
  const { fetchText } = fakeWordpress({ posts: many, hidesTotals: true })
  expect(await fetchPostNumbers(createWordpressSite({ root: API, language: 'ar' }, fetchText))).toHaveLength(MANY)
  const stuck = (address: string) => fetchText(address.replace(/([?&]page)=\d+/u, '$1=1'))
  expect(await fetchPostNumbers(createWordpressSite({ root: API, language: 'ar' }, stuck))).toHaveLength(100)
})
