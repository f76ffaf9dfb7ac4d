import { correctPath } from './correctPath.ts'

/**
 * The address of another page of the paper that a link leads to, below the base path. Undefined for files, for other
 * sites, for pages in none of the paper's languages and for fragments of the same page.
 */
export function pageAddress(link: HTMLAnchorElement): string | undefined {
  const { origin, pathname, search, hash, target } = link
  const base = import.meta.env.BASE_URL
  const isPage = origin === location.origin && pathname.startsWith(base) && !/\.\w+$/u.test(pathname)
  const path = isPage ? correctPath(pathname.slice(base.length - 1)) : undefined
  const isSamePage = pathname === location.pathname && search === location.search && hash !== ''
  if (isSamePage || (target !== '' && target !== '_self') || link.hasAttribute('download')) return undefined
  return path === undefined ? undefined : path + search + hash
}
