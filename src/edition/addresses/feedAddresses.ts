import { frontAddress, sectionAddress } from './addresses.ts'

/** The formats that each feed of the paper comes in. */
export const feedFormats = [
  { name: 'rss', file: 'feed.xml', type: 'application/rss+xml' },
  { name: 'atom', file: 'atom.xml', type: 'application/atom+xml' },
  { name: 'json', file: 'feed.json', type: 'application/feed+json' },
] as const

export type FeedFormat = (typeof feedFormats)[number]

/** A feed's path below the site's base: of all stories of a language, or of one section. */
export function feedAddress(language: string, section: string | undefined, { file }: FeedFormat): string {
  return section === undefined ? `${frontAddress(language)}${file}` : `${sectionAddress(language, section)}/${file}`
}
