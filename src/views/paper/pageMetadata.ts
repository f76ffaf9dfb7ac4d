import type { Alternates } from '#edition/addresses/alternates.ts'
import type { Image } from '#article/schema/media.ts'

/** What search engines and those who share a page are told of it. Addresses are paths below the site's base. */
export type PageMetadata = {
  address: string
  /** The page's name; the paper's own where there is none. */
  title?: string | undefined
  /** The language of the title, where it is not the page's. */
  lang?: string | undefined
  description?: string | undefined
  picture?: Image | undefined
  alternates?: Alternates
  /** The section that the page is of, and its feeds. */
  section?: string | undefined
  /** The pages beside it, where it is one of several. */
  newer?: string | undefined
  older?: string | undefined
}
