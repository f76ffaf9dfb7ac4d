/**
 * The address of another page of the paper that a link leads to, below the base path. Undefined for files, for other
 * sites and for fragments of the same page.
 */
export function pageAddress(link: HTMLAnchorElement): string | undefined {
  const { origin, pathname, search, hash, target } = link
  const base = import.meta.env.BASE_URL
  const isPage = origin === location.origin && pathname.startsWith(base) && !/\.\w+$/u.test(pathname)
  const isSamePage = pathname === location.pathname && search === location.search && hash !== ''
  if (!isPage || isSamePage || (target !== '' && target !== '_self') || link.hasAttribute('download')) return undefined
  return `/${pathname.slice(base.length)}${search}${hash}`
}
