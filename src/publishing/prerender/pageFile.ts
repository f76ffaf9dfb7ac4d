/** The flat file that answers an address: `ar/article/x.html`, and `ar/index.html` for the front at `/ar/`. Not percent-encoded. */
export function pageFile(address: string): string {
  const path = decodeURIComponent(address.slice(1))
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`
}
