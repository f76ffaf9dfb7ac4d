import { readArticleFile } from '../articles/readArticleFile.ts'
import { feedItemOf, type FeedItemOptions } from './feedItemOf.ts'
import type { FeedItem } from './paperFeed.ts'

/** Reads a story of one language by its id. A story that is in several feeds is read once. */
export type FeedItemReader = (id: string) => Promise<FeedItem>

export function feedItemReader(contentFolder: string, options: FeedItemOptions): FeedItemReader {
  const known = new Map<string, Promise<FeedItem>>()
  return (id) => {
    const item = known.get(id) ?? readItem(contentFolder, id, options)
    known.set(id, item)
    return item
  }
}

/** The article is valid, because the index read it before. */
async function readItem(contentFolder: string, id: string, options: FeedItemOptions): Promise<FeedItem> {
  const file = `${options.language}/articles/${id}.json`
  const { article } = readArticleFile(contentFolder, file)
  if (!article) throw new Error(`${file} changed while the paper was being built`)
  return feedItemOf(article, options)
}
