import { frontAddress, sectionAddress } from './addresses.ts'

/** Each feed is published in all of these formats. */
export const feedFormats = [
  { name: 'rss', file: 'feed.xml', type: 'application/rss+xml' },
  { name: 'atom', file: 'atom.xml', type: 'application/atom+xml' },
  { name: 'json', file: 'feed.json', type: 'application/feed+json' },
] as const

export type FeedFormat = (typeof feedFormats)[number]

/** The path of a feed below the site's base: of one section, or of all stories of a language. */
export function feedAddress(language: string, section: string | undefined, { file }: FeedFormat): string {
  return section === undefined ? `${frontAddress(language)}${file}` : `${sectionAddress(language, section)}/${file}`
}
