import { readMeta } from './readMeta.ts'

/** The address that a page states for itself. */
export const pageAddress = (page: Document): string | undefined =>
  webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? webAddress(readMeta(page, 'og:url'))

/** The value where it is a whole web address. */
export const webAddress = (value: string | null | undefined): string | undefined =>
  value && /^https?:\/\/[^\s/]/u.test(value.trim()) ? value.trim() : undefined
