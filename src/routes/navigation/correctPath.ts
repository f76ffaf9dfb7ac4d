import { correctSpelling } from '#edition/addresses/correctSpelling.ts'
import { site } from '#site.ts'

/**
 * The path of a page of the paper, as the hosts that we configure redirect to it: pages have no slash at their end,
 * fronts have one. Undefined for paths that are in no language of the paper. Both begin below the site's base with '/'.
 */
export function correctPath(path: string): string | undefined {
  const spelled = correctSpelling(path, site.languages).replace(/(?:\/index)?\.html$/u, '')
  const [language = '', ...rest] = spelled.split('/').slice(1)
  if (!site.languages.includes(language)) return undefined
  return `/${language}/${rest.join('/').replace(/\/$/u, '')}`
}
