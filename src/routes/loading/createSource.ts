import { publishedSource } from '#sources/publishedSource.ts'
import type { LiveSource, SourceSettings } from '#edition/siteSettings.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { fetchJson } from './fetchJson.ts'
import { fetchText, isClosedToBrowsers } from './fetchText.ts'
import { loadAsset } from './loadAsset.ts'
import { lazySource } from './lazySource.ts'

type SourceOptions = {
  settings: SourceSettings
  language: string
  /** The site's base path; starts and ends with '/'. */
  base: string
  /** A built paper serves its published files, and asks its live source only for what is newer. */
  isBuilt: boolean
}

/** Creates the source of the paper's pages. The code for live sources is loaded only by papers that use one. */
export async function createSource({ settings, language, base, isBuilt }: SourceOptions): Promise<ContentSource> {
  const published = publishedSource(fetchJson(base))
  if (settings.kind === 'published') return published
  if (!isBuilt) return liveSource(settings, language)
  const { fallbackSource } = await import('#sources/fallbackSource.ts')
  const live = lazySource(() => loadAsset(liveSource(settings, language)))
  return fallbackSource(published, live, isClosedToBrowsers)
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
