import { decodePercent } from '#article/text/decodePercent.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { htmlToText } from '#formats/drafts/htmlToText.ts'
import { at, textOf } from '#formats/parsing/jsonValue.ts'
import type { AskWordpress, Params } from './createWordpressClient.ts'
import { fetchPages, MAX_PER_PAGE } from './fetchPages.ts'

/** A search is followed to this many hundreds of results. */
const MAX_RESULT_PAGES = 10

const FIELDS = { per_page: MAX_PER_PAGE, _fields: 'id,name,slug' }

/** The tag whose name the paper makes this slug of. */
export const findTag = (ask: AskWordpress, key: string): Promise<unknown> => search(ask, 'tags', key)

/** The author of this slug. Most sites list all authors at once; a larger one is searched before it is read on. */
export async function findAuthor(ask: AskWordpress, key: string): Promise<unknown> {
  const { items, total } = await ask('users', FIELDS)
  const found = items.find((item) => isNamed(item, key))
  if (found !== undefined || total <= items.length) return found
  return (await search(ask, 'users', key)) ?? (await findIn(ask, 'users', {}, key))
}

/**
 * WordPress mostly has the same slug. Otherwise a search for the words finds the name, or one for the longest word,
 * because a name may have other marks between its words.
 */
async function search(ask: AskWordpress, route: 'tags' | 'users', key: string): Promise<unknown> {
  const words = key.split('-')
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), '')
  const searches = [...new Set([words.join(' '), longest])].map((each): Params => ({ search: each }))
  for (const params of [{ slug: key }, ...searches]) {
    const found = await findIn(ask, route, params, key)
    if (found !== undefined) return found
  }
  return undefined
}

async function findIn(ask: AskWordpress, route: 'tags' | 'users', params: Params, key: string): Promise<unknown> {
  for await (const { items } of fetchPages(ask, route, { ...FIELDS, ...params, maxPages: MAX_RESULT_PAGES })) {
    const found = items.find((item) => isNamed(item, key))
    if (found !== undefined) return found
  }
  return undefined
}

export const nameOf = (item: unknown): string => htmlToText(textOf(at(item, 'name')))

const isNamed = (item: unknown, key: string): boolean =>
  createSlug(nameOf(item)) === key || decodePercent(textOf(at(item, 'slug')) ?? '') === key
