/** Where the paper stands: `origin` without a path, `base` begins and ends with '/'. */
export type PaperPlace = { origin: string; base: string }

/**
 * The whole address of a page or file of the paper; `address` is its path below the base, percent-encoded, and begins with
 * '/'.
 */
export function absoluteAddress({ origin, base }: PaperPlace, address: string): string {
  return `${origin.replace(/\/$/u, '')}${base}${address.slice(1)}`
}

/** The whole address of a media file, whose path already holds the base. */
export function absoluteMedia({ origin }: PaperPlace, url: string): string {
  return URL.parse(url, origin)?.href ?? url
}
