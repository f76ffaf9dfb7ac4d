import { STARTER } from '../prerender/documentOf.ts'
import { CHOOSER } from '../prerender/rootPage.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

export type Headers = Readonly<Record<string, string>>

export const FOR_EVER = 'public, max-age=31536000, immutable'
export const REVALIDATE = 'public, max-age=0, must-revalidate'

/**
 * Files that never stand for other content, because their name holds a hash of it: as patterns of a path from the site's base,
 * and as the paths of static hosts (`_headers` of Netlify and Cloudflare Pages), which know no more than `*` and `:name`.
 */
export const HASHED = [
  { pattern: String.raw`assets/`, paths: ['assets/*'] },
  {
    pattern: String.raw`content/[^/]+/media/.+\.[0-9a-f]{8}-[0-9]+\.(?:avif|webp|jpg)$`,
    paths: ['content/:language/media/*.avif', 'content/:language/media/*.webp', 'content/:language/media/*.jpg'],
  },
]

const hashed = HASHED.map(({ pattern }) => new RegExp(`^${pattern}`, 'u'))

/** How long a file, named from the site's base, may be kept. Answers that are no file are asked for again each time. */
export const cacheControlFor = (file: string): string =>
  hashed.some((pattern) => pattern.test(file)) ? FOR_EVER : REVALIDATE

/** What every answer of the site says, errors included. `sources`: origins beside the site's own that stories are fetched from. */
export const securityHeaders = (sources: readonly string[]): Headers => ({
  'Content-Security-Policy': contentSecurityPolicy({ inlineScripts: [STARTER, CHOOSER], sources }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
})
