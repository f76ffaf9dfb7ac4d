import type { ContentSource } from '#sources/contentSource.ts'

/** A source that is created at its first request. */
export function lazySource(create: () => Promise<ContentSource>): ContentSource {
  let created: Promise<ContentSource> | undefined
  const source = () => (created ??= create())
  return {
    front: async (language) => (await source()).front(language),
    list: async (language, kind, key, page) => (await source()).list(language, kind, key, page),
    article: async (language, id) => (await source()).article(language, id),
  }
}
