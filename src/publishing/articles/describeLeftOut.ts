import type { IndexedArticle } from './indexedArticle.ts'

const MAX_NAMED_FILES = 5

/** Lines for the terminal about the newsroom's files that the build did not publish: drafts, and unused media. */
export function describeLeftOut(articles: readonly IndexedArticle[], unusedMedia: readonly string[]): string[] {
  const drafts = articles.filter(({ isDraft }) => isDraft).map(({ file }) => file)
  return [...describe('drafts', drafts), ...describe('media files that no published story uses', unusedMedia)]
}

function describe(kind: string, files: readonly string[]): string[] {
  if (files.length === 0) return []
  const named = files.slice(0, MAX_NAMED_FILES).join(', ')
  return [`not published: ${files.length} ${kind} (${named}${files.length > MAX_NAMED_FILES ? ', …' : ''})`]
}
