/** What the document's head says under a name. */
export const metas = (name: string): string[] =>
  [...document.head.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)].map(
    ({ content }) => content,
  )

const links = (rel: string): HTMLLinkElement[] => [
  ...document.head.querySelectorAll<HTMLLinkElement>(`link[rel="${rel}"]`),
]

export const hrefs = (rel: string): string[] => links(rel).map(({ href }) => href)

/** The translations it names, by language. */
export const translations = (): [string, string][] =>
  links('alternate')
    .filter(({ hreflang }) => hreflang !== '')
    .map(({ hreflang, href }) => [hreflang, href])

/** The feeds it names, by media type. */
export const feeds = (): [string, string][] =>
  links('alternate')
    .filter(({ type }) => type !== '')
    .map(({ type, href }) => [type, href])
