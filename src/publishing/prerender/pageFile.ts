import { decodePercent } from '#article/text/decodePercent.ts'

/**
 * The file, from the site's folder, of the page at an address: `ar/article/x.html`, and `ar/index.html` for the front
 * page at `/ar/`. The file name is not percent-encoded.
 */
export function pageFile(address: string): string {
  const path = decodePercent(address.slice(1))
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`
}
