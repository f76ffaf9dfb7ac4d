export const IMMUTABLE = 'public, max-age=31536000, immutable'
export const REVALIDATE = 'public, max-age=0, must-revalidate'

/**
 * Files whose name contains a hash of their content, so that it never changes: as patterns of a path below the site's
 * base, and as the paths that Netlify and Cloudflare Pages accept in `_headers`, where only `*` and `:name` are
 * possible.
 */
export const HASHED_FILES = [
  { pattern: String.raw`assets/`, paths: ['assets/*'] },
  {
    pattern: String.raw`content/[^/]+/media/.+\.[0-9a-f]{8}-[0-9]+\.(?:avif|webp|jpg)$`,
    paths: ['content/:language/media/*.avif', 'content/:language/media/*.webp', 'content/:language/media/*.jpg'],
  },
]

const hashedPatterns = HASHED_FILES.map(({ pattern }) => new RegExp(`^${pattern}`, 'u'))

/** The Cache-Control header of a file. The file's path is relative to the site's base. */
export const cacheControlFor = (file: string): string =>
  hashedPatterns.some((pattern) => pattern.test(file)) ? IMMUTABLE : REVALIDATE
