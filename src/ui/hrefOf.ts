/**
 * An address of the paper as a link has it: below the site's base. Links are plain `<a>`, followed without loading a page by one listener
 * (routes/useLinkNavigation.ts): a component for each link would cost more than all else on a page (docs/decisions/0006).
 */
export const hrefOf = (address: string): string => `${import.meta.env.BASE_URL}${address.slice(1)}`
