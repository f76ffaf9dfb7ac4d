import { readArticleFile } from '../articles/readArticleFile.ts'
import { createFeedItem, type FeedItemOptions } from './createFeedItem.ts'
import type { FeedItem } from './paperFeed.ts'

/** Reads a story of one language by its id. A story in several feeds is read only once. */
export type FeedItemReader = (id: string) => Promise<FeedItem>

export function createFeedItemReader(contentFolder: string, options: FeedItemOptions): FeedItemReader {
  const known = new Map<string, Promise<FeedItem>>()
  return (id) => {
    const item = known.get(id) ?? readItem(contentFolder, id, options)
    known.set(id, item)
    return item
  }
}

/** The article is valid, because it is in the index. */
async function readItem(contentFolder: string, id: string, options: FeedItemOptions): Promise<FeedItem> {
  const file = `${options.language}/articles/${id}.json`
  const { article } = readArticleFile(contentFolder, file)
  if (!article) throw new Error(`${file} changed while the paper was being built`)
  return createFeedItem(article, options)
}
