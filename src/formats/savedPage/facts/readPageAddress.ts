import { readMeta } from './readMeta.ts'

/** The address that a page states for itself. */
export const readPageAddress = (page: Document): string | undefined =>
  parseWebAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
  parseWebAddress(readMeta(page, 'og:url'))

/** The value where it is a whole web address. */
export const parseWebAddress = (value: string | null | undefined): string | undefined =>
  value && /^https?:\/\/[^\s/]/u.test(value.trim()) ? value.trim() : undefined
