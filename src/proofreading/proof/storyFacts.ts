import type { ProofLink } from './findLinks.ts'
import type { ProofMediaFile } from './findMediaFiles.ts'

/** A date of an article and its path in it. */
export type ProofDate = { path: string; value: string }

/** What the checks that compare a story with the rest of the paper know of it. The build keeps it of every story. */
export type StoryFacts = {
  /** Relative to the content folder: `ar/articles/port-reopens.json`. */
  file: string
  /** The language of the folder: the edition in which the article is published. */
  edition: string
  id: string
  articleSection?: string | undefined
  /** The date of publication, then those of changes and corrections. */
  dates: readonly ProofDate[]
  links: readonly ProofLink[]
  media: readonly ProofMediaFile[]
}
