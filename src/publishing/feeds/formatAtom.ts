import { generateAtomFeed, type AtomFeed } from 'feedsmith'
import { feedFormats } from '#edition/addresses/feedAddresses.ts'
import type { FeedItem, PaperFeed } from './paperFeed.ts'

/** Formats a feed as Atom 1.0 with full text. `self` is the feed's own address and its id. */
export function formatAtom(
  { title, description, language, publisher, home, icon, updated, items }: PaperFeed,
  self: string,
): string {
  return generateAtomFeed(
    {
      id: self,
      title: { value: title, type: 'text' },
      subtitle: { value: description, type: 'text' },
      updated,
      authors: [{ name: publisher, uri: home }],
      icon,
      generator: { text: 'Jarida' },
      links: [
        { href: self, rel: 'self', type: feedFormats[1].type },
        { href: home, rel: 'alternate', type: 'text/html', hreflang: language },
      ],
      xml: { lang: language },
      entries: items.map(entryOf),
    },
    { strict: true },
  )
}

function entryOf(item: FeedItem): AtomFeed.Entry<Date, true> {
  const { address, language, title, summary, html, published, modified, authors, categories, rights, origin } = item
  return {
    id: address,
    title: { value: title, type: 'text' },
    published,
    updated: modified,
    authors: authors.map(({ name, url }) => (url === undefined ? { name } : { name, uri: url })),
    categories: categories.map((term) => ({ term })),
    links: [
      { href: address, rel: 'alternate', type: 'text/html', hreflang: language },
      ...(origin === undefined ? [] : [{ href: origin, rel: 'via' }]),
    ],
    content: { value: html, type: 'html' },
    xml: { lang: language },
    ...(summary !== undefined && { summary: { value: summary, type: 'text' } }),
    ...(rights !== undefined && { rights: { value: rights, type: 'text' } }),
  }
}
