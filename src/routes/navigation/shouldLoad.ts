import type { ShouldRevalidateFunctionArgs } from 'react-router'

/**
 * Whether the page at the next address must be loaded. A change of nothing but the fragment loads nothing: Back closes
 * the lightbox without waiting for the network.
 */
export function shouldLoad({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isSamePage = currentUrl.pathname === nextUrl.pathname && currentUrl.search === nextUrl.search
  return isSamePage && currentUrl.hash !== nextUrl.hash ? false : defaultShouldRevalidate
}
