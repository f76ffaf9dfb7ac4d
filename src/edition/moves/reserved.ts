/**
 * Paths of files that every paper has, and names that hosts keep for themselves. The build writes them, so a test
 * compares them with what it writes.
 */
export const RESERVED: readonly RegExp[] = [
  /^(?:content|assets|schema|icons)(?:\/|$)/u,
  /^(?:index(?:\.html)?|icon\.svg|robots\.txt|(?:news-)?sitemap\.xml|sitemap-[^/]+-\d+\.xml)$/u,
  /^[^/]+\/manifest\.webmanifest$/u,
  /^404(?:\.html?)?$/u,
  /^_/u,
  /^\.(?!well-known(?:\/|$))/u,
]
