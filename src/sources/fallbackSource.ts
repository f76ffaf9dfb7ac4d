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
        const ask = () => live.article(language, id)
        return ask().catch(async (failure: unknown) => {
          if (!isUnreachable(failure) || !(await isClosed(failure.address))) throw failure
          // The connection may have come back in between.
          return ask().catch((again: unknown) => Promise.reject(isUnreachable(again) ? missing : again))
        })
      }
    },
  }
}

const isUnreachable = (failure: unknown): failure is SourceError =>
  failure instanceof SourceError && failure.fault === 'unreachable'
