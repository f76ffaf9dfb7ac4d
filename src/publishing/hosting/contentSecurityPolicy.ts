import { hash } from 'node:crypto'

export type PolicyOptions = {
  /** The scripts that stand in the pages themselves, byte for byte. */
  inlineScripts: readonly string[]
  /** Origins beside the site's own that stories are fetched from: `https://newsroom.example`. */
  sources: readonly string[]
}

/**
 * What a page of the paper may load (CSP level 3): its own code, pictures and sound over https, and players, which load on a
 * click. Styles may stand in the page: critical CSS differs from page to page.
 */
export function contentSecurityPolicy({ inlineScripts, sources }: PolicyOptions): string {
  const hashes = inlineScripts.map((script) => `'sha256-${hash('sha256', script, 'base64')}'`)
  // A source on the newsroom's own machine or net sends its pictures without encryption too.
  const insecure = sources.filter((source) => source.startsWith('http:'))
  const directives = [
    ["default-src 'self'"],
    ["script-src 'self'", ...hashes],
    ["style-src 'self' 'unsafe-inline'"],
    ["img-src 'self' https: data:", ...insecure],
    ["media-src 'self' https:", ...insecure],
    ["connect-src 'self'", ...sources],
    ['frame-src https:'],
    ["object-src 'none'"],
    ["base-uri 'none'"],
    ["form-action 'self'"],
    ["frame-ancestors 'self'"],
  ]
  return directives.map((words) => words.join(' ')).join('; ')
}
