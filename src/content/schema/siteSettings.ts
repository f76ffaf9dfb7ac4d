/** A text in each language of the paper. */
export type Localized = Readonly<Record<string, string>>

/** What a newsroom says of its paper, in `src/site.ts`. */
export type SiteSettings = {
  /** The paper's name in each language. */
  name: Localized
  /** One line on what the paper is, for search engines and the footer. */
  description: Localized
  /** Where the paper stands on the web, without a path: canonical links, feeds and sitemaps need it. */
  origin: string
  /** The languages it comes out in, the main one first (BCP 47, of those in i18n/locales). */
  languages: readonly string[]
  /** The sections in their order; `id` is what articles name as articleSection. */
  sections: readonly { id: string; name: Localized }[]
  /** The newsroom's time zone (IANA), in which dates are shown. */
  timeZone: string
  /** Links in the footer: about, contact, imprint. */
  links: readonly { name: Localized; url: string }[]
}
