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
        // For the reader the page is missing, whatever the reason why the other site does not answer.
        return live.article(language, id).catch(() => Promise.reject(error))
      }
    },
  }
}
