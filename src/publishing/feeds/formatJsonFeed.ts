import { generateJsonFeed, type JsonFeed } from 'feedsmith'
import type { FeedItem, PaperFeed } from './paperFeed.ts'

/** Formats a feed as JSON Feed 1.1 with full text. `self` is the feed's own address. */
export function formatJsonFeed(
  { title, description, language, publisher, home, icon, items }: PaperFeed,
  self: string,
): string {
  const feed = generateJsonFeed(
    {
      title,
      home_page_url: home,
      feed_url: self,
      description,
      icon,
      language,
      authors: [{ name: publisher, url: home }],
      items: items.map(itemOf),
    },
    { strict: true },
  )
  return JSON.stringify(items.length > 0 ? feed : withEmptyItems(feed))
}

/** Adds the empty list of items, which the format requires and the library leaves out. */
const withEmptyItems = (feed: unknown): object => ({ ...(typeof feed === 'object' ? feed : {}), items: [] })

function itemOf(item: FeedItem): JsonFeed.Item<Date, true> {
  const { address, language, title, summary, html, published, modified, authors, categories, picture, origin } = item
  return {
    id: address,
    url: address,
    title,
    content_html: html,
    date_published: published,
    date_modified: modified,
    language,
    tags: categories,
    authors: authors.map(({ name, url }) => (url === undefined ? { name } : { name, url })),
    ...(origin !== undefined && { external_url: origin }),
    ...(summary !== undefined && { summary }),
    ...(picture && { image: picture.url }),
  }
}
