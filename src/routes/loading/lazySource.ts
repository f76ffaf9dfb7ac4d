import type { ContentSource } from '#sources/contentSource.ts'

/** A source that is created at its first request. A failure is not kept. */
export function lazySource(create: () => Promise<ContentSource>): ContentSource {
  let created: Promise<ContentSource> | undefined
  const source = () => {
    created ??= create().catch((error: unknown) => {
      created = undefined
      throw error
    })
    return created
  }
  return {
    front: async (language) => (await source()).front(language),
    list: async (language, kind, key, page) => (await source()).list(language, kind, key, page),
    article: async (language, id) => (await source()).article(language, id),
  }
}
