import type { Finding } from '#proofreading/finding.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import type { FeedItems } from '../feeds/createFeedItemReader.ts'
import type { PublishedMedia } from '../media/publishMedia.ts'
import type { Paper } from './createPaper.ts'
import type { DeployList } from './deployList.ts'
import type { Manifest } from './manifest.ts'

/** The paper as it is on the site now, from which the next publication is found. */
export type Published = {
  /** By their files: also drafts, and stories that wait for their time. */
  articles: ReadonlyMap<string, IndexedArticle>
  media: PublishedMedia
  paper: Paper
  manifest: Manifest
  /** The stories of its feeds. */
  feedItems: FeedItems
}

export type Publication = { published: Published; deploy: DeployList; findings: readonly Finding[] }
