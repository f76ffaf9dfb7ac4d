import type { Imported } from '#formats/drafts/imported.ts'
import type { Article } from '#article/article.ts'
import type { ContentSource } from './contentSource.ts'
import { editionSource } from './editionSource.ts'
import { fetchJsonFeed, fetchNinjs, type FileSourceOptions } from './fetchFileArticles.ts'
import type { FetchText } from './fetchText.ts'

/** A JSON Feed (1.0, 1.1), read live with all its pages. */
export const jsonFeedSource = (options: FileSourceOptions, fetchText: FetchText): ContentSource =>
  editionSource(cached(() => fetchJsonFeed({ ...options, mayEndEarly: true }, fetchText)))

/** A ninjs item or collection (1.x, 2.x, 3.x), read live. */
export const ninjsSource = (options: FileSourceOptions, fetchText: FetchText): ContentSource =>
  editionSource(cached(() => fetchNinjs(options, fetchText)))

/** How long a fetched file is reused. Its age is negative if the device's clock has been put back. */
const CACHE_TTL_MS = 60_000

/** One request serves all pages that are asked for within the time to live. A failure is not kept. */
function cached(fetchAll: () => Promise<Imported>): () => Promise<readonly Article[]> {
  let known: { at: number; articles: Promise<readonly Article[]> } | undefined
  return () => {
    if (known && Math.abs(Date.now() - known.at) < CACHE_TTL_MS) return known.articles
    const articles = fetchAll().then((read) => read.articles)
    known = { at: Date.now(), articles }
    articles.catch(() => {
      known = undefined
    })
    return articles
  }
}
