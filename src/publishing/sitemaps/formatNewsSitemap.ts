import { articleAddress } from '#edition/addresses/addresses.ts'
import { absoluteAddress } from '#edition/addresses/absoluteAddress.ts'
import type { Story } from '#edition/story.ts'
import { localize } from '#edition/localize.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import type { SiteEdition, SiteFilesOptions } from '../site/siteFile.ts'

/** Google News accepts stories of the last two days. */
const MAX_AGE_MS = 2 * 24 * 60 * 60 * 1000

/** Google reads no more stories of a news sitemap. */
const MAX_STORIES = 1000

type News = { language: string; story: Story; at: number }

/**
 * The sitemap for Google News: the stories of the last two days in every language, newest first. Undefined after quiet
 * days, because the schema of sitemaps requires at least one address.
 */
export function formatNewsSitemap(options: SiteFilesOptions): string | undefined {
  const news = options.editions
    .flatMap((edition) => newsOf(edition, options.now.getTime()))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MAX_STORIES)
  if (news.length === 0) return undefined
  const urls = news.map((each) => urlOf(each, options))
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ' +
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n' +
    `${urls.join('')}</urlset>\n`
  )
}

/** Stops at the first story that is too old, because an edition is sorted newest first. */
function newsOf({ language, edition }: SiteEdition, now: number): News[] {
  const news: News[] = []
  for (const { story } of edition.all) {
    const at = Date.parse(story.datePublished)
    if (at <= now - MAX_AGE_MS || news.length === MAX_STORIES) break
    if (at <= now) news.push({ language, story, at })
  }
  return news
}

function urlOf({ language, story }: News, { site, base }: SiteFilesOptions): string {
  const address = absoluteAddress({ origin: site.origin, base }, articleAddress(language, story.id))
  const publication = tag(
    'publication',
    tag('name', escapeMarkup(localize(site.name, language, site))) + tag('language', newsLanguage(language)),
  )
  const facts = publication + tag('publication_date', story.datePublished) + tag('title', escapeMarkup(story.headline))
  return `<url><loc>${escapeMarkup(address)}</loc>${tag('news', facts)}</url>\n`
}

const tag = (name: string, inside: string): string => `<news:${name}>${inside}</news:${name}>`

/** The ISO 639 code; for Chinese, Google wants the script expressed as a country. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  if (language !== 'zh') return language
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}
