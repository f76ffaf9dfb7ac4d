import type { ContentSource } from './contentSource.ts'

/** A published paper that asks the site its stories come from for articles that were not there when it was built. */
export function fallbackSource(published: ContentSource, live: ContentSource): ContentSource {
  return {
    ...published,
    article: async (language, id) => {
      try {
        return await published.article(language, id)
      } catch (error) {
        if (!(error instanceof Response) || error.status !== 404) throw error
        // Whatever keeps the other site from answering, to the reader the page is missing.
        return live.article(language, id).catch(() => Promise.reject(error))
      }
    },
  }
}
