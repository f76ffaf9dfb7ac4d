import type { ContentSource } from './contentSource.ts'
import { SourceError } from './sourceError.ts'

/**
 * A published paper that fetches articles from their site when they appeared after the build. Where the site fails, the
 * failure is thrown, because the article may be there. `isClosed` tells whether the site at an address answers but does
 * not let browsers read it (CORS): then the article counts as missing, because asking again would not help.
 */
export function fallbackSource(
  published: ContentSource,
  live: ContentSource,
  isClosed: (address: string) => Promise<boolean>,
): ContentSource {
  return {
    ...published,
    article: async (language, id) => {
      try {
        return await published.article(language, id)
      } catch (missing) {
        if (!(missing instanceof Response) || missing.status !== 404) throw missing
        return live.article(language, id).catch(async (failure: unknown) => {
          const isUnreachable = failure instanceof SourceError && failure.fault === 'unreachable'
          throw isUnreachable && (await isClosed(failure.address)) ? missing : failure
        })
      }
    },
  }
}
