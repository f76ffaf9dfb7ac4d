import type { Entry } from '#edition/entry.ts'
import { readArticleFile } from '../articles/readArticleFile.ts'
import { createFeedItem, type FeedItemOptions } from './createFeedItem.ts'
import type { FeedItem } from './paperFeed.ts'

/** Reads a story of one language. Undefined if its file was broken or removed since it was indexed. */
export type FeedItemReader = (entry: Entry) => FeedItem | undefined

/** The stories of feeds, which are read once: a story is in several feeds, and in those of the next publication. */
export type FeedItems = WeakMap<Entry, FeedItem>

export function createFeedItemReader(
  contentFolder: string,
  known: FeedItems,
  options: FeedItemOptions,
): FeedItemReader {
  return (entry) => {
    const item = known.get(entry) ?? readItem(contentFolder, entry.story.id, options)
    if (item) known.set(entry, item)
    return item
  }
}

function readItem(contentFolder: string, id: string, options: FeedItemOptions): FeedItem | undefined {
  const { article } = readArticleFile(contentFolder, `${options.language}/articles/${id}.json`)
  return article && createFeedItem(article, options)
}
