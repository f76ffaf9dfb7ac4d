import { hash } from 'node:crypto'

type PolicyOptions = {
  /** The inline scripts of pages, byte for byte. */
  inlineScripts: readonly string[]
  /** Origins other than the site's own that stories come from: `https://newsroom.example`. */
  sources: readonly string[]
}

/**
 * The Content-Security-Policy header (CSP level 3): pages may load the site's own code, pictures and sound over
 * https, and players, which load on a click. Inline styles are allowed, because critical CSS differs from page to
 * page. No script may turn a string into markup or code (trusted types), and none of ours needs to.
 */
export const createContentSecurityPolicy = (options: PolicyOptions): string =>
  joinDirectives([...listDirectives(options), ["frame-ancestors 'self'"]])

/**
 * The same policy as a tag of the page, for hosts that send no headers (GitHub Pages). It has to stand before whatever
 * it governs. Browsers accept `frame-ancestors` in a header only.
 */
export const renderPolicyTag = (options: PolicyOptions): string =>
  `<meta http-equiv="Content-Security-Policy" content="${joinDirectives(listDirectives(options))}">`

const joinDirectives = (directives: readonly string[][]): string =>
  directives.map((words) => words.join(' ')).join('; ')

function listDirectives({ inlineScripts, sources }: PolicyOptions): string[][] {
  const hashes = inlineScripts.map((script) => `'sha256-${hash('sha256', script, 'base64')}'`)
  // A source in the newsroom's own network may serve its pictures over http too.
  const insecure = sources.filter((source) => source.startsWith('http:'))
  return [
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
    ["require-trusted-types-for 'script'"],
    ["trusted-types 'none'"],
  ]
}
