import { entryOf, type Entry } from '#edition/entry.ts'
import { isObject } from '#formats/parsing/jsonValue.ts'
import type { Category } from './categories.ts'
import type { AskWordpress, Params } from './client.ts'
import { withMedia } from './media.ts'
import { LIST_FIELDS, teaserOfPost } from './posts.ts'

export type Stories = { entries: Entry[]; total: number }

/** A WordPress site as the paper reads it. */
export type WordpressSite = {
  ask: AskWordpress
  /** Of posts whose plug-ins name none. */
  language: string
  categories: () => Promise<Category[]>
}

/** Posts of a list, as lists show them. `total`: how many there are in all. */
export async function fetchStories({ ask, language, categories }: WordpressSite, params: Params): Promise<Stories> {
  const [{ items, total }, known] = await Promise.all([ask('posts', { ...params, _fields: LIST_FIELDS }), categories()])
  const posts = await withMedia(ask, items.filter(isObject))
  const teasers = posts.map((post) => teaserOfPost(post, { language, categories: known }))
  return { entries: teasers.flatMap((teaser) => ('reason' in teaser ? [] : [withoutMinutes(entryOf(teaser))])), total }
}

/** How long a story takes to read is not known before its text is. */
const withoutMinutes = (entry: Entry): Entry => ({ ...entry, story: { ...entry.story, minutes: undefined } })
