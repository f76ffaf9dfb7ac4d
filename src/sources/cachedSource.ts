import type { ContentSource } from './contentSource.ts'

/** How long a fetched page is reused. */
const CACHE_TTL_MS = 60_000

/** How many pages of a kind are kept: more than a reader opens and hovers over in a minute. */
const MAX_CACHED_PAGES = 30

export type CachedSource = ContentSource & { forget: () => void }

/**
 * A source that fetches each page at most once a minute, so that a prefetched page is ready when the reader clicks the
 * link. Failures are not cached. `now` is in milliseconds and must not jump when the device's clock is set.
 */
export function cachedSource(source: ContentSource, now = (): number => performance.now()): CachedSource {
  const front = cached(source.front, now)
  const list = cached(source.list, now)
  const article = cached(source.article, now)
  const all = [front, list, article]
  return { front: front.get, list: list.get, article: article.get, forget: () => all.forEach(({ forget }) => forget()) }
}

function cached<Args extends string[], Page>(fetchPage: (...args: Args) => Promise<Page>, now: () => number) {
  /** The oldest first. */
  const pages = new Map<string, { page: Promise<Page>; at: number }>()
  const get = (...args: Args): Promise<Page> => {
    const key = args.join('\n')
    const known = pages.get(key)
    if (known && now() - known.at < CACHE_TTL_MS) return known.page
    const entry = { page: fetchPage(...args), at: now() }
    pages.delete(key)
    pages.set(key, entry)
    for (const oldest of [...pages.keys()].slice(0, -MAX_CACHED_PAGES)) pages.delete(oldest)
    entry.page.catch(() => pages.get(key) === entry && pages.delete(key))
    return entry.page
  }
  return { get, forget: () => pages.clear() }
}
