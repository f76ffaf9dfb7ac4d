import { FOR_EVER, HASHED, securityHeaders, type Headers } from './headersFor.ts'

/** A file to write below the site's folder. */
export type DeployFile = { file: string; text: string }

type Options = {
  /** Where the site stands below its origin; begins and ends with '/'. */
  base: string
  /** Origins beside the site's own that stories are fetched from. */
  sources: readonly string[]
}

/**
 * What static hosts read in the site's own folder: `_headers` and `_redirects` (Netlify and Cloudflare Pages), `.nojekyll` (GitHub Pages).
 * Clean addresses, slashes and 404.html are these hosts' own ways.
 */
export function deployFiles({ base, sources }: Options): DeployFile[] {
  return [
    { file: '_headers', text: headersFile(base, sources) },
    { file: '_redirects', text: redirectsFile(base) },
    { file: '.nojekyll', text: '' },
  ]
}

/** No path sets a header that another path has set: these hosts would join the values. What is not named here they revalidate. */
function headersFile(base: string, sources: readonly string[]): string {
  const hashed = HASHED.flatMap(({ paths }) => paths).map((path) => rule(base + path, { 'Cache-Control': FOR_EVER }))
  const manifest = rule(`${base}*.webmanifest`, { 'Content-Type': 'application/manifest+json' })
  return ['# Made by npm run build.', rule(`${base}*`, securityHeaders(sources)), ...hashed, manifest, ''].join('\n')
}

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

function redirectsFile(base: string): string {
  const toBase = base === '/' ? [] : [`/ ${base} 302`]
  return ['# Made by npm run build. A line for each page that moved: /old /new 301', ...toBase, ''].join('\n')
}
