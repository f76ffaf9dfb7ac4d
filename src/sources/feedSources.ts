import type { Imported } from '#formats/drafts/imported.ts'
import type { ContentSource } from './contentSource.ts'
import { editionSource } from './editionSource.ts'
import { fetchJsonFeed, fetchNinjs, type FileSourceOptions } from './fetchFileArticles.ts'
import type { FetchText } from './fetchText.ts'
import { reuseAnswers } from './reuseAnswers.ts'

/** A JSON Feed (1.0, 1.1), read live with all its pages. */
export const jsonFeedSource = (options: FileSourceOptions, fetchText: FetchText): ContentSource =>
  editionSource(cached(() => fetchJsonFeed({ ...options, mayEndEarly: true }, fetchText)))

/** A ninjs item or collection (1.x, 2.x, 3.x), read live. */
export const ninjsSource = (options: FileSourceOptions, fetchText: FetchText): ContentSource =>
  editionSource(cached(() => fetchNinjs(options, fetchText)))

/** How long a fetched file is reused. */
const CACHE_TTL_MS = 60_000

/** One request serves all pages that are asked for within the time to live. */
const cached = (fetchAll: () => Promise<Imported>): (() => Promise<Imported>) =>
  reuseAnswers(fetchAll, { ttl: CACHE_TTL_MS }).get
