import type { ContentSource } from './contentSource.ts'

/** How long a fetched page is reused. */
const CACHE_TTL_MS = 60_000

/** The app gives up after this time. A request that has no answer by then is not waited for again. */
const PENDING_TTL_MS = 15_000

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

type Entry<Page> = { page: Promise<Page>; at: number; isPending: boolean }

function cached<Args extends string[], Page>(fetchPage: (...args: Args) => Promise<Page>, now: () => number) {
  /** The oldest first. */
  const pages = new Map<string, Entry<Page>>()
  const isFresh = ({ at, isPending }: Entry<Page>) => now() - at < (isPending ? PENDING_TTL_MS : CACHE_TTL_MS)
  const get = (...args: Args): Promise<Page> => {
    const key = args.join('\n')
    const known = pages.get(key)
    if (known && isFresh(known)) return known.page
    const entry = { page: fetchPage(...args), at: now(), isPending: true }
    pages.delete(key)
    pages.set(key, entry)
    for (const oldest of [...pages.keys()].slice(0, -MAX_CACHED_PAGES)) pages.delete(oldest)
    entry.page.then(
      () => {
        entry.isPending = false
      },
      () => pages.get(key) === entry && pages.delete(key),
    )
    return entry.page
  }
  return { get, forget: () => pages.clear() }
}
