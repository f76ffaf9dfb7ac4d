import type { ListKind } from '../createStoryLists.ts'

/** The JSON files that the build publishes below `content/`. Their paths are not percent-encoded. */
export const frontFile = (language: string): string => file(language, 'front')

export const listFile = (language: string, kind: ListKind, key: string, page: string): string =>
  kind === 'latest' ? file(language, kind, page) : file(language, kind, key, page)

export const articleFile = (language: string, id: string): string => file(language, 'articles', id)

const file = (...segments: string[]): string => `content/${segments.join('/')}.json`
