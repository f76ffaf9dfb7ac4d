import type { ContentSource } from './contentSource.ts'
import { reuseAnswers } from './reuseAnswers.ts'

/** How long a fetched page is reused. */
const CACHE_TTL_MS = 60_000

/** How many pages of a kind are kept: more than a reader opens and hovers over in a minute. */
const MAX_CACHED_PAGES = 30

export type CachedSource = ContentSource & { forget: () => void }

/**
 * A source that fetches each page at most once a minute, so that a prefetched page is ready when the reader clicks the
 * link. `now` is in milliseconds and must not jump when the device's clock is set.
 */
export function cachedSource(source: ContentSource, now?: () => number): CachedSource {
  const options = { ttl: CACHE_TTL_MS, limit: MAX_CACHED_PAGES, ...(now && { now }) }
  const front = reuseAnswers(source.front, options)
  const list = reuseAnswers(source.list, options)
  const article = reuseAnswers(source.article, options)
  const all = [front, list, article]
  return { front: front.get, list: list.get, article: article.get, forget: () => all.forEach(({ forget }) => forget()) }
}
