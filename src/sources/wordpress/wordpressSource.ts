import type { ContentSource } from '../contentSource.ts'
import type { FetchText } from '../fetchText.ts'
import { fetchArticlePage } from './fetchArticlePage.ts'
import { reuseAnswers } from '../reuseAnswers.ts'
import { fetchCategories } from './categories.ts'
import { createWordpressClient } from './createWordpressClient.ts'
import { fetchFront } from './fetchFront.ts'
import { fetchListing } from './fetchListing.ts'
import { fetchStories, type WordpressSite } from './fetchStories.ts'

/** Readers who do not find their story among these search for more words. */
const MAX_RESULTS = 50

/** `root`: the address of the REST API. `language`: the BCP 47 tag of posts whose plug-ins name none. */
export type WordpressOptions = { root: string; language: string }

/** Any WordPress site of version 5.0 or newer, read live through REST v2 with plain GET requests. */
export function wordpressSource(options: WordpressOptions, fetchText: FetchText): ContentSource {
  const site = createWordpressSite(options, fetchText)
  return {
    front: () => fetchFront(site),
    list: (_language, kind, key, page) => fetchListing(site, kind, key, page),
    article: (_language, id) => fetchArticlePage(site, id),
    search: async (_language, words) =>
      (await fetchStories(site, { search: words, orderby: 'relevance', per_page: MAX_RESULTS })).entries.map(
        ({ story }) => story,
      ),
  }
}

/** A site whose categories are fetched once. */
export function createWordpressSite({ root, language }: WordpressOptions, fetchText: FetchText): WordpressSite {
  const ask = createWordpressClient(root, fetchText)
  return { ask, language, categories: reuseAnswers(() => fetchCategories(ask), { ttl: Infinity }).get }
}
