import { FIRST_PAGE } from '#edition/addresses/addresses.ts'
import type { ListKind } from '#edition/createStoryLists.ts'
import { PAGE_SIZE, paginate } from '#edition/paginate.ts'
import type { Listing } from '#edition/pageSchemas.ts'
import { notFound } from '../contentSource.ts'
import { findCategoryNumbers } from './categories.ts'
import { readId, type Params } from './createWordpressClient.ts'
import { findAuthor, findTag, nameOf } from './findNamed.ts'
import { fetchStories, type WordpressSite } from './fetchStories.ts'

/** The name of a list, and the parameters that its posts are fetched with. */
type Filter = { name: string; params: Params }

/** A page of a list. Older pages are counted from the oldest story, so they are fetched in ascending order. */
export async function fetchListing(site: WordpressSite, kind: ListKind, key: string, page: string): Promise<Listing> {
  const { name, params } = await filterFor(site, kind, key)
  return page === FIRST_PAGE ? firstPage(site, name, params) : olderPage(site, name, params, Number(page))
}

async function firstPage(site: WordpressSite, name: string, params: Params): Promise<Listing> {
  const first = (total: number) => paginate(total)[0]
  const atMost = { ...params, per_page: 2 * PAGE_SIZE - 1 }
  const { entries, total } = await fetchStories(site, atMost, (count) => first(count)?.end ?? count)
  return {
    name,
    page: FIRST_PAGE,
    stories: entries.map(({ story }) => story),
    older: first(total)?.older,
  }
}

async function olderPage(site: WordpressSite, name: string, params: Params, number: number): Promise<Listing> {
  if (!Number.isSafeInteger(number) || number < 1) throw notFound()
  const { entries, total } = await fetchStories(site, {
    ...params,
    order: 'asc',
    per_page: PAGE_SIZE,
    offset: (number - 1) * PAGE_SIZE,
  })
  const slice = paginate(total).find(({ page }) => page === String(number))
  if (!slice) throw notFound()
  return {
    name,
    page: String(number),
    stories: entries.toReversed().map(({ story }) => story),
    older: slice.older,
    newer: slice.newer,
  }
}

async function filterFor(site: WordpressSite, kind: ListKind, key: string): Promise<Filter> {
  switch (kind) {
    case 'latest':
      return { name: '', params: {} }
    case 'sections':
      return sectionFilter(site, key)
    case 'tags':
      return tagFilter(site, key)
    case 'authors':
      return authorFilter(site, key)
  }
}

async function sectionFilter({ categories }: WordpressSite, key: string): Promise<Filter> {
  const numbers = findCategoryNumbers(key, await categories())
  if (numbers === undefined) throw notFound()
  return { name: key, params: { categories: numbers } }
}

async function tagFilter({ ask }: WordpressSite, key: string): Promise<Filter> {
  const tag = await findTag(ask, key)
  if (tag === undefined) throw notFound()
  return { name: nameOf(tag), params: { tags: readId(tag) } }
}

async function authorFilter({ ask }: WordpressSite, key: string): Promise<Filter> {
  const author = await findAuthor(ask, key)
  if (author === undefined) throw notFound()
  return { name: nameOf(author), params: { author: readId(author) } }
}
