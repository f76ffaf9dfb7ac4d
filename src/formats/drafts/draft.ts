import type { Author } from '#article/article.ts'
import type { Block } from '#article/blocks/block.ts'
import type { RelatedLink } from '#article/schema/link.ts'
import type { Image } from '#article/schema/media.ts'

/** An article as its source states it, before it is validated. What is absent is undefined or empty. */
export type Draft = {
  /** The identifier that the source gives it: a guid, a URI. */
  identifier?: string | undefined
  url?: string | undefined
  headline: string
  abstract?: string | undefined
  dateline?: string | undefined
  author?: Author[] | undefined
  sourceOrganization?: { name: string; url?: string | undefined } | undefined
  /** Dates as the source writes them. */
  datePublished?: unknown
  dateModified?: unknown
  correction?: { text: string; datePublished: unknown }[] | undefined
  /** The language that the article states, and the one that its feed or site states for all articles. */
  language?: string | undefined
  languageAround?: string | undefined
  /** The source's category, by name or slug. */
  section?: string | undefined
  keywords?: string[] | undefined
  image?: Image | undefined
  body: Block[]
  /** The publisher's reading time, as an ISO 8601 duration. */
  timeRequired?: string | undefined
  alternativeHeadline?: string | undefined
  relatedLink?: RelatedLink[] | undefined
  copyrightNotice?: string | undefined
}
