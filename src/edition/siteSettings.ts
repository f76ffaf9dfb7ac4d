/** A text in each language of the paper. */
export type Localized = Readonly<Record<string, string>>

/** A site that the stories are read from. `language` (BCP 47) is used where neither site nor story states one. */
export type LiveSource =
  /** A WordPress site. `npm start` and `npm run build` find the address of its REST API (`api`) themselves. */
  | { kind: 'wordpress'; url: string; language?: string; api?: string }
  | { kind: 'jsonFeed'; url: string; language?: string }
  /** A ninjs item or collection. */
  | { kind: 'ninjs'; url: string; language?: string }

/**
 * Where stories come from: the newsroom's folder, or a site, whose name, language and sections the paper takes over.
 */
export type SourceSettings = { kind: 'published' } | LiveSource

/** The settings of a newsroom's paper, in `src/site.ts`. */
export type SiteSettings = {
  /** The paper's name in each language. */
  name: Localized
  /** One line about the paper, for search engines and the footer. */
  description: Localized
  /** The paper's web address without a path, for canonical links, feeds and sitemaps. */
  origin: string
  /** The languages of the paper, the main one first (BCP 47, of those in src/languages/records). */
  languages: readonly string[]
  /** The sections in their order. `id` is the articleSection of articles. */
  sections: readonly { id: string; name: Localized }[]
  /** The newsroom's time zone (IANA), in which dates are shown. */
  timeZone: string
  /** Links in the footer: about, contact, imprint. */
  links: readonly { name: Localized; url: string }[]
  /** Where readers tell the newsroom what keeps them from reading: an e-mail address or a web address. */
  contact?: string | undefined
  /** True where src/ui/wordmark/wordmarkPaths.ts draws the name; otherwise it is set in type. */
  isNameDrawn: boolean
  source: SourceSettings
}
