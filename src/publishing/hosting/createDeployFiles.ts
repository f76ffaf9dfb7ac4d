import type { Move } from '#edition/moves/move.ts'
import { HASHED_FILES, IMMUTABLE } from './cacheControl.ts'
import { formatMoveTable, formatNginxMoves, formatRedirects } from './formatMoves.ts'
import { securityHeaders, type Headers } from './securityHeaders.ts'

/** A file to write into the site's folder. */
type DeployFile = { file: string; text: string }

type Options = {
  /** The site's path below its origin; begins and ends with '/'. */
  base: string
  /** Origins other than the site's own that stories come from. */
  sources: readonly string[]
  moves?: readonly Move[]
  /** The newsroom's own `_redirects`. */
  ownRedirects?: string
}

/**
 * The files that configure static hosts: `_headers` and `_redirects` (Netlify and Cloudflare Pages), `.nojekyll`
 * (GitHub Pages), `_moved.conf` (nginx), `_moved.json` (the preview, functions of a CDN). These hosts need no
 * configuration for addresses without `.html` and for 404.html.
 */
export function createDeployFiles({ base, sources, moves = [], ownRedirects = '' }: Options): DeployFile[] {
  return [
    { file: '_headers', text: headersFile(base, sources) },
    { file: '_redirects', text: redirectsFile(base, moves, ownRedirects) },
    { file: '_moved.conf', text: formatNginxMoves(moves, base) },
    { file: '_moved.json', text: formatMoveTable(moves, base) },
    { file: '.nojekyll', text: '' },
  ]
}

/**
 * No two paths that match the same file set the same header, because these hosts would join the values. By default
 * they revalidate files without a Cache-Control rule.
 */
function headersFile(base: string, sources: readonly string[]): string {
  const hashedPaths = HASHED_FILES.flatMap(({ paths }) => paths)
  const hashed = hashedPaths.map((path) => rule(base + path, { 'Cache-Control': IMMUTABLE }))
  const manifest = rule(`${base}*.webmanifest`, { 'Content-Type': 'application/manifest+json' })
  return ['# Made by npm run build.', rule(`${base}*`, securityHeaders(sources)), ...hashed, manifest, ''].join('\n')
}

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

function redirectsFile(base: string, moves: readonly Move[], own: string): string {
  const toBase = base === '/' ? [] : [`/ ${base} 302`]
  return [
    ...(own === '' ? [] : [own.trimEnd()]),
    '# Made by npm run build.',
    ...toBase,
    ...formatRedirects(moves, base),
    '',
  ].join('\n')
}
