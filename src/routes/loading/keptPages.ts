import type { ArticlePage } from '#edition/pageSchemas.ts'

const MAX_KEPT_PAGES = 30

/** The pages that were shown last, by path, the newest last. */
const kept = new Map<string, unknown>()

export function keepPage(path: string, page: unknown): void {
  kept.delete(path)
  kept.set(path, page)
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size > MAX_KEPT_PAGES) kept.delete(oldest)
}

export const hasKept = (path: string): boolean => kept.has(path)

export const keptPage = (path: string): unknown => kept.get(path)

/** The stories that can be read again without the network, the last one first. */
export const keptStories = (): ArticlePage[] => [...kept.values()].filter(isArticlePage).toReversed()

const isArticlePage = (page: unknown): page is ArticlePage =>
  typeof page === 'object' && page !== null && 'article' in page
