import { absoluteAddress, type PaperLocation } from '#edition/addresses/absoluteAddress.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import { laterOf } from '#article/laterOf.ts'
import type { SitemapEntry } from './listSitemapEntries.ts'

/**
 * The limits of the protocol (sitemaps.org) for one file. The limit of 52,428,800 bytes leaves room for the root
 * element.
 */
const MAX_ADDRESSES = 50_000
const MAX_BYTES = 50_000_000

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'

type SitemapText = { text: string; modified: string | undefined }

type SitemapOptions = {
  place: PaperLocation
  maxAddresses?: number
}

/** Yields sitemaps with the entries, one after another. Only the current one is in memory. */
export function* formatSitemaps(
  entries: Iterable<SitemapEntry>,
  { place, maxAddresses = MAX_ADDRESSES }: SitemapOptions,
): Generator<SitemapText> {
  let urls: string[] = []
  let bytes = 0
  let modified: string | undefined
  for (const entry of entries) {
    const url = urlOf(entry, place)
    if (urls.length === maxAddresses || bytes + url.length > MAX_BYTES) {
      yield { text: `${HEAD}${urls.join('')}</urlset>\n`, modified }
      urls = []
      bytes = 0
      modified = undefined
    }
    urls.push(url)
    bytes += url.length
    modified = laterOf(modified, entry.modified)
  }
  yield { text: `${HEAD}${urls.join('')}</urlset>\n`, modified }
}

/** The text is ASCII, because addresses are percent-encoded, so its length equals its size in bytes. */
function urlOf({ address, modified, alternates }: SitemapEntry, place: PaperLocation): string {
  const whole = (path: string) => escapeMarkup(absoluteAddress(place, path))
  const links = alternates.map(
    ({ hreflang, address }) =>
      `<xhtml:link rel="alternate" hreflang="${escapeMarkup(hreflang)}" href="${whole(address)}"/>`,
  )
  const lastmod = modified === undefined ? '' : `<lastmod>${escapeMarkup(modified)}</lastmod>`
  return `<url><loc>${whole(address)}</loc>${lastmod}${links.join('')}</url>\n`
}
