import type { ContentSource } from './contentSource.ts'

/** A published paper that fetches articles from their site when they appeared after the build. */
export function fallbackSource(published: ContentSource, live: ContentSource): ContentSource {
  return {
    ...published,
    article: async (language, id) => {
      try {
        return await published.article(language, id)
      } catch (error) {
        if (!(error instanceof Response) || error.status !== 404) throw error
        // The reader gets a missing page, whatever kept the live site from answering.
        return live.article(language, id).catch(() => Promise.reject(error))
      }
    },
  }
}
