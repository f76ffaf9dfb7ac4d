/** A text in each language of the paper. */
export type Localized = Readonly<Record<string, string>>

/** A site that the stories are read from. `language` (BCP 47) is that of stories and sites that state none. */
export type LiveSource =
  /** Any WordPress. `api` is the address of its REST API, which `npm start` and `npm run build` find out by themselves. */
  | { kind: 'wordpress'; url: string; language?: string; api?: string }
  | { kind: 'jsonFeed'; url: string; language?: string }
  /** A ninjs item or collection. */
  | { kind: 'ninjs'; url: string; language?: string }

/** Where the stories come from: the newsroom's folder, or a site whose name, language and sections become the paper's. */
export type SourceSettings = { kind: 'published' } | LiveSource

/** What a newsroom says of its paper, in `src/site.ts`. */
export type SiteSettings = {
  /** The paper's name in each language. */
  name: Localized
  /** One line on what the paper is, for search engines and the footer. */
  description: Localized
  /** Where the paper stands on the web, without a path: canonical links, feeds and sitemaps need it. */
  origin: string
  /** The languages it comes out in, the main one first (BCP 47, of those in src/languages/records). */
  languages: readonly string[]
  /** The sections in their order; `id` is what articles name as articleSection. */
  sections: readonly { id: string; name: Localized }[]
  /** The newsroom's time zone (IANA), in which dates are shown. */
  timeZone: string
  /** Links in the footer: about, contact, imprint. */
  links: readonly { name: Localized; url: string }[]
  /** Whether src/ui/wordmark/wordmarkPaths.ts draws the name; else it is set in type. */
  isNameDrawn: boolean
  source: SourceSettings
}
