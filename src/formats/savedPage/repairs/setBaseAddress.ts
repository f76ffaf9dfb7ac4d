/**
 * The address that relative addresses start from: the page's own `<base>`, else `address`, which the page is then told,
 * because Readability resolves links by itself. A `<base>` outside the head is ignored: it comes from quoted markup.
 */
export function setBaseAddress(page: Document, address: string | undefined): string | undefined {
  const stated = page.querySelector<HTMLBaseElement>('head base[href]')?.href
  if (stated !== undefined || address === undefined) return stated
  const base = page.createElement('base')
  base.href = address
  page.head.prepend(base)
  return address
}
