import { publishedSource } from '#sources/publishedSource.ts'
import type { LiveSource, SourceSettings } from '#edition/siteSettings.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { fetchJson } from './fetchJson.ts'
import { fetchText } from './fetchText.ts'

export type SourceOptions = {
  settings: SourceSettings
  language: string
  /** Where the paper stands below its origin; begins and ends with '/'. */
  base: string
  /** A finished paper shows what was published with it; only what is newer is asked of its source. */
  isBuilt: boolean
}

/** Where the paper's pages come from. What reads other sites is loaded by papers that read other sites. */
export async function createSource({ settings, language, base, isBuilt }: SourceOptions): Promise<ContentSource> {
  const published = publishedSource(fetchJson(base))
  if (settings.kind === 'published') return published
  if (!isBuilt) return liveSource(settings, language)
  const { fallbackSource } = await import('#sources/fallbackSource.ts')
  return fallbackSource(
    published,
    lazySource(() => liveSource(settings, language)),
  )
}

async function liveSource(settings: LiveSource, language: string): Promise<ContentSource> {
  switch (settings.kind) {
    case 'wordpress': {
      const { wordpressSource } = await import('#sources/wordpress/wordpressSource.ts')
      return wordpressSource({ root: settings.api ?? new URL('wp-json/', settings.url).href, language }, fetchText)
    }
    case 'jsonFeed': {
      const { jsonFeedSource } = await import('#sources/feedSources.ts')
      return jsonFeedSource({ url: settings.url, language }, fetchText)
    }
    case 'ninjs': {
      const { ninjsSource } = await import('#sources/feedSources.ts')
      return ninjsSource({ url: settings.url, language }, fetchText)
    }
  }
}

/** A source that is made when it is first asked. */
function lazySource(make: () => Promise<ContentSource>): ContentSource {
  let made: Promise<ContentSource> | undefined
  const source = () => (made ??= make())
  return {
    front: async (language) => (await source()).front(language),
    list: async (language, kind, key, page) => (await source()).list(language, kind, key, page),
    article: async (language, id) => (await source()).article(language, id),
  }
}
