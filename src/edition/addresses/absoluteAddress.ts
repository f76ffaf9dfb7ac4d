/** Where the paper is published. `origin` has no path; `base` begins and ends with '/'. */
export type PaperLocation = { origin: string; base: string }

/** The whole address of a page or file. `address` is its percent-encoded path below the base and begins with '/'. */
export function absoluteAddress({ origin, base }: PaperLocation, address: string): string {
  return `${origin.replace(/\/$/u, '')}${base}${address.slice(1)}`
}

/** The whole address of a media file, whose path includes the base already. */
export function absoluteMedia({ origin }: PaperLocation, url: string): string {
  return URL.parse(url, origin)?.href ?? url
}
