import type { ContentSource } from './source.ts'

/** How long a page that was fetched ahead is taken for new, in milliseconds. */
const KEPT = 60_000

export type RememberedSource = ContentSource & { forget: () => void }

/** A source that fetches a page once a minute at most: what was fetched ahead of a click is there when the click comes. Failures are not kept. */
export function rememberedSource(source: ContentSource, now: () => number = Date.now): RememberedSource {
  const front = remembered(source.front, now)
  const list = remembered(source.list, now)
  const article = remembered(source.article, now)
  const all = [front, list, article]
  return { front: front.get, list: list.get, article: article.get, forget: () => all.forEach(({ forget }) => forget()) }
}

function remembered<Args extends string[], Page>(fetchPage: (...args: Args) => Promise<Page>, now: () => number) {
  const pages = new Map<string, { page: Promise<Page>; at: number }>()
  const get = (...args: Args): Promise<Page> => {
    const key = args.join('\n')
    const known = pages.get(key)
    if (known && now() - known.at < KEPT) return known.page
    const page = fetchPage(...args)
    pages.set(key, { page, at: now() })
    page.catch(() => pages.delete(key))
    return page
  }
  return { get, forget: () => pages.clear() }
}
