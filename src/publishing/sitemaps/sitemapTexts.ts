import { absoluteAddress, type PaperPlace } from '#edition/addresses/absoluteAddress.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import { laterOf } from './laterOf.ts'
import type { SitemapEntry } from './sitemapEntries.ts'

/** The limits of the protocol (sitemaps.org): addresses in a file, and bytes with room for its frame. */
const MOST_ADDRESSES = 50_000
const MOST_BYTES = 50_000_000

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'

export type SitemapText = { text: string; modified: string | undefined }

export type SitemapOptions = {
  place: PaperPlace
  /** Addresses in a file, at most. */
  most?: number
}

/** The sitemaps that hold the entries, one after another: only the one in the making is in memory. */
export function* sitemapTexts(
  entries: Iterable<SitemapEntry>,
  { place, most = MOST_ADDRESSES }: SitemapOptions,
): Generator<SitemapText> {
  let urls: string[] = []
  let bytes = 0
  let modified: string | undefined
  for (const entry of entries) {
    const url = urlOf(entry, place)
    if (urls.length === most || bytes + url.length > MOST_BYTES) {
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

/** All of it is ASCII: addresses are percent-encoded. So its length is its bytes. */
function urlOf({ address, modified, alternates }: SitemapEntry, place: PaperPlace): string {
  const whole = (path: string) => escapeMarkup(absoluteAddress(place, path))
  const links = alternates.map(
    ({ hreflang, address }) =>
      `<xhtml:link rel="alternate" hreflang="${escapeMarkup(hreflang)}" href="${whole(address)}"/>`,
  )
  const lastmod = modified === undefined ? '' : `<lastmod>${escapeMarkup(modified)}</lastmod>`
  return `<url><loc>${whole(address)}</loc>${lastmod}${links.join('')}</url>\n`
}
