import type { ContentSource } from './contentSource.ts'

/** How long a fetched page is reused. */
const CACHE_TTL_MS = 60_000

export type CachedSource = ContentSource & { forget: () => void }

/**
 * A source that fetches each page at most once a minute, so that a prefetched page is ready when the reader clicks the
 * link. Failures are not cached.
 */
export function cachedSource(source: ContentSource, now: () => number = Date.now): CachedSource {
  const front = cached(source.front, now)
  const list = cached(source.list, now)
  const article = cached(source.article, now)
  const all = [front, list, article]
  return { front: front.get, list: list.get, article: article.get, forget: () => all.forEach(({ forget }) => forget()) }
}

function cached<Args extends string[], Page>(fetchPage: (...args: Args) => Promise<Page>, now: () => number) {
  const pages = new Map<string, { page: Promise<Page>; at: number }>()
  const get = (...args: Args): Promise<Page> => {
    const key = args.join('\n')
    const known = pages.get(key)
    if (known && now() - known.at < CACHE_TTL_MS) return known.page
    const page = fetchPage(...args)
    pages.set(key, { page, at: now() })
    page.catch(() => pages.delete(key))
    return page
  }
  return { get, forget: () => pages.clear() }
}
