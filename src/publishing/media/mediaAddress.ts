const ABSOLUTE = /^[a-z][a-z0-9+.-]*:|^\/\//iu
/** A percent sign that begins no escape: newsrooms name a file `50%.jpg` and write its name as it is. */
const BARE_PERCENT = /%(?![\da-f]{2})/giu
const ANY_ORIGIN = 'http://paper.invalid'

/**
 * The address on the site of a media file that an article names. Absolute URLs are unchanged, a path from the root is
 * below the site's base, and any other path is relative to the folder of the article's language. `base` begins
 * and ends with '/'.
 */
export function mediaAddress(url: string, language: string, base: string): string {
  if (ABSOLUTE.test(url)) return url
  const relative = url.startsWith('/') ? url.slice(1) : `content/${language}/${url}`
  return new URL(relative.replaceAll(BARE_PERCENT, '%25'), `${ANY_ORIGIN}${base}`).pathname
}
