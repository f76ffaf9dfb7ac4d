/**
 * The `href` for an address of the paper: the address below the site's base path. Links are plain `<a>` elements, and
 * one listener navigates without a page load (routes/navigation/useLinkNavigation.ts). A component for each link would
 * cost more than everything else on a page (docs/decisions/0006-plain-links-and-words.md).
 */
export const hrefOf = (address: string): string => `${import.meta.env.BASE_URL}${address.slice(1)}`
