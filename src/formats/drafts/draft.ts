import type { Author } from '#article/article.ts'
import type { Block } from '#article/blocks/block.ts'
import type { RelatedLink } from '#article/schema/link.ts'
import type { Image } from '#article/schema/media.ts'

/** An article as its source tells it, before it is held against the schema. Absent is undefined or empty. */
export type Draft = {
  /** The source's own name for it: a guid, a URI. */
  identifier?: string | undefined
  url?: string | undefined
  headline: string
  abstract?: string | undefined
  dateline?: string | undefined
  author?: Author[] | undefined
  sourceOrganization?: { name: string; url?: string | undefined } | undefined
  /** As the source writes them. */
  datePublished?: unknown
  dateModified?: unknown
  /** What the article itself says of its language, and what its feed or site says. */
  language?: string | undefined
  languageAround?: string | undefined
  /** The source's category, by name or slug. */
  section?: string | undefined
  keywords?: string[] | undefined
  image?: Image | undefined
  body: Block[]
  /** ISO 8601 duration that the publisher gives for reading. */
  timeRequired?: string | undefined
  alternativeHeadline?: string | undefined
  relatedLink?: RelatedLink[] | undefined
  copyrightNotice?: string | undefined
}
