import { generateRssFeed, type RssFeed } from 'feedsmith'
import { feedFormats } from '#edition/addresses/feedAddresses.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import type { FeedItem, FeedPicture, PaperFeed } from './paperFeed.ts'

/** Formats a feed as RSS 2.0 with modules for full text, authors and pictures. `self` is the feed's own address. */
export function formatRss(
  { title, description, language, home, icon, updated, items }: PaperFeed,
  self: string,
): string {
  return generateRssFeed(
    {
      title,
      link: home,
      description,
      language,
      lastBuildDate: updated,
      generator: 'Jarida',
      docs: 'https://www.rssboard.org/rss-specification',
      image: { url: icon, title, link: home },
      atom: { links: [{ href: self, rel: 'self', type: feedFormats[0].type }] },
      items: items.map(itemOf),
    },
    { strict: true },
  )
}

/** Authors are Dublin Core creators, because an RSS author is an e-mail address. */
function itemOf(item: FeedItem): RssFeed.Item<Date, true> {
  return {
    title: item.title,
    link: item.address,
    guid: { value: item.address, isPermaLink: true },
    pubDate: item.published,
    categories: item.categories.map((name) => ({ name })),
    dc: { creators: item.authors.map(({ name }) => name) },
    content: { encoded: item.html },
    // Readers take the description for HTML.
    ...(item.summary !== undefined && { description: escapeMarkup(item.summary) }),
    ...(item.picture && { media: { contents: [pictureOf(item.picture)] } }),
  }
}

function pictureOf({ url, width, height, alternateText, credit }: FeedPicture) {
  return {
    url,
    medium: 'image',
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(alternateText !== undefined && { description: { value: alternateText, type: 'plain' } }),
    ...(credit !== undefined && { credits: [{ value: credit }] }),
  }
}
