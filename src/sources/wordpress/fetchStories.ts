import { createEntry, type Entry } from '#edition/entry.ts'
import { isObject } from '#formats/parsing/jsonValue.ts'
import type { Category } from './categories.ts'
import type { AskWordpress, Params } from './createWordpressClient.ts'
import { withMedia } from './withMedia.ts'
import { LIST_FIELDS, createPostTeaser } from './createPostArticle.ts'

type Stories = { entries: Entry[]; total: number }

/** What is needed to read a WordPress site. */
export type WordpressSite = {
  ask: AskWordpress
  /** The language of posts whose plug-ins name none. */
  language: string
  categories: () => Promise<Category[]>
}

/**
 * Posts as lists show them. `total` counts all posts of the list; `wanted` says how many of those that were asked for
 * are shown. Posts that cannot be read count too, so that none takes the place of a post of the next page.
 */
export async function fetchStories(
  { ask, language, categories }: WordpressSite,
  params: Params,
  wanted = (total: number): number => total,
): Promise<Stories> {
  const [{ items, total }, known] = await Promise.all([ask('posts', { ...params, _fields: LIST_FIELDS }), categories()])
  const posts = await withMedia(ask, items.slice(0, wanted(total)).filter(isObject))
  const teasers = posts.map((post) => createPostTeaser(post, { language, categories: known }))
  return {
    entries: teasers.flatMap((teaser) => ('reason' in teaser ? [] : [withoutMinutes(createEntry(teaser))])),
    total,
  }
}

/** The reading time of a story is unknown, because a list does not fetch its text. */
const withoutMinutes = (entry: Entry): Entry => ({ ...entry, story: { ...entry.story, minutes: undefined } })
