/** The addresses of the paper's pages, as paths below the site's base with percent-encoded segments. */

const path = (...segments: string[]): string => `/${segments.map((segment) => encodeURIComponent(segment)).join('/')}`

/** Pages after the first have a number, counted from the oldest, so that a full page never changes. */
const withPage = (address: string, page: string): string => (page === FIRST_PAGE ? address : `${address}/page/${page}`)

/** The first page of every list, which holds the newest stories. */
export const FIRST_PAGE = 'latest'

export const frontAddress = (language: string): string => `${path(language)}/`
export const latestAddress = (language: string, page: string): string => withPage(path(language, 'latest'), page)
export const sectionAddress = (language: string, section: string, page: string = FIRST_PAGE): string =>
  withPage(path(language, 'section', section), page)
export const tagAddress = (language: string, slug: string, page: string = FIRST_PAGE): string =>
  withPage(path(language, 'tag', slug), page)
export const authorAddress = (language: string, slug: string, page: string = FIRST_PAGE): string =>
  withPage(path(language, 'author', slug), page)
export const accessibilityAddress = (language: string): string => path(language, 'accessibility')
export const articleAddress = (language: string, id: string): string => path(language, 'article', id)
