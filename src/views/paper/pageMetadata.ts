import type { Alternates } from '#edition/addresses/alternates.ts'
import type { Image } from '#article/schema/media.ts'

/** A page's metadata for search engines and social networks. Addresses are below the site's base path. */
export type PageMetadata = {
  address: string
  /** The page's title; defaults to the paper's name. */
  title?: string | undefined
  /** The title's language, if it differs from the page's. */
  lang?: string | undefined
  description?: string | undefined
  picture?: Image | undefined
  alternates?: Alternates
  /** The id of the page's section, whose feeds are linked. */
  section?: string | undefined
  /** The adjacent pages of a list that has several. */
  newer?: string | undefined
  older?: string | undefined
}
