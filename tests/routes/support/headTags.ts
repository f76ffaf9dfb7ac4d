/** The contents of the head's `meta` tags with a name or property. */
export const metas = (name: string): string[] =>
  [...document.head.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)].map(
    ({ content }) => content,
  )

const links = (rel: string): HTMLLinkElement[] => [
  ...document.head.querySelectorAll<HTMLLinkElement>(`link[rel="${rel}"]`),
]

export const hrefs = (rel: string): string[] => links(rel).map(({ href }) => href)

/** The alternate pages in other languages, with their language. */
export const translations = (): [string, string][] =>
  links('alternate')
    .filter(({ hreflang }) => hreflang !== '')
    .map(({ hreflang, href }) => [hreflang, href])

/** The alternate feeds, with their media type. */
export const feeds = (): [string, string][] =>
  links('alternate')
    .filter(({ type }) => type !== '')
    .map(({ type, href }) => [type, href])
