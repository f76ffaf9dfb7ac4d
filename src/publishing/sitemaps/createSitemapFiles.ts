import { absoluteAddress, type PaperLocation } from '#edition/addresses/absoluteAddress.ts'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import { fileAt, type SiteFile, type SiteFilesOptions } from '../site/siteFile.ts'
import { formatNewsSitemap } from './formatNewsSitemap.ts'
import { formatRobotsTxt } from './formatRobotsTxt.ts'
import { listSitemapEntries } from './listSitemapEntries.ts'
import { formatSitemaps } from './formatSitemaps.ts'

const INDEX = '/sitemap.xml'
const NEWS = '/news-sitemap.xml'

type Part = { address: string; modified: string | undefined }

/** All sitemaps, their index, the news sitemap if there is news, and robots.txt, which names the index and the news. */
export function* createSitemapFiles(options: SiteFilesOptions): Generator<SiteFile> {
  const place = { origin: options.site.origin, base: options.base }
  const parts: Part[] = []
  for (const { address, modified, text } of sitemaps(options, place)) {
    parts.push({ address, modified })
    yield { file: fileAt(address), text }
  }
  yield { file: fileAt(INDEX), text: indexText(parts, place) }
  const news = formatNewsSitemap(options)
  if (news !== undefined) yield { file: fileAt(NEWS), text: news }
  const named = news === undefined ? [INDEX] : [INDEX, NEWS]
  yield { file: 'robots.txt', text: formatRobotsTxt(named.map((address) => absoluteAddress(place, address))) }
}

/** Sitemaps are at the root, because a sitemap may list only pages below its own folder (sitemaps.org, location). */
function* sitemaps(
  { editions, site: { languages } }: SiteFilesOptions,
  place: PaperLocation,
): Generator<Part & { text: string }> {
  const translations = createTranslationFinder(new Map(editions.map(({ language, edition }) => [language, edition])))
  for (const edition of editions) {
    let number = 0
    for (const { text, modified } of formatSitemaps(listSitemapEntries(edition, languages, translations), { place })) {
      number += 1
      yield { address: `/sitemap-${edition.language}-${number}.xml`, modified, text }
    }
  }
}

function indexText(parts: readonly Part[], place: PaperLocation): string {
  const sitemaps = parts.map(({ address, modified }) => {
    const lastmod = modified === undefined ? '' : `<lastmod>${escapeMarkup(modified)}</lastmod>`
    return `<sitemap><loc>${escapeMarkup(absoluteAddress(place, address))}</loc>${lastmod}</sitemap>\n`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${sitemaps.join('')}</sitemapindex>\n`
  )
}
