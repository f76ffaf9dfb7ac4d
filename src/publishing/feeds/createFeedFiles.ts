import { frontAddress, sectionAddress } from '#edition/addresses/addresses.ts'
import { absoluteAddress, type PaperLocation } from '#edition/addresses/absoluteAddress.ts'
import type { Entry } from '#edition/entry.ts'
import { feedAddress, feedFormats, type FeedFormat } from '#edition/addresses/feedAddresses.ts'
import { localize } from '#edition/localize.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { iconAddresses } from '../webApp/appAddresses.ts'
import { legalText } from '../markup/escapeMarkup.ts'
import { sectionName } from '../site/sectionName.ts'
import { fileAt, type SiteEdition, type SiteFile, type SiteFilesOptions } from '../site/siteFile.ts'
import { formatAtom } from './formatAtom.ts'
import { correctionLabel } from './correctionLabel.ts'
import { createFeedItemReader, type FeedItemReader, type FeedItems } from './createFeedItemReader.ts'
import { formatJsonFeed } from './formatJsonFeed.ts'
import type { PaperFeed } from './paperFeed.ts'
import { formatRss } from './formatRss.ts'

/** A feed contains at most this many stories, the newest of its list. */
const MAX_FEED_ITEMS = 30

/** The modification date of a feed without stories. */
const EPOCH = new Date(0)

const writers: Record<FeedFormat['name'], (feed: PaperFeed, self: string) => string> = {
  rss: formatRss,
  atom: formatAtom,
  json: formatJsonFeed,
}

export type FeedFilesOptions = SiteFilesOptions & {
  /** The stories that were read for an earlier publication. */
  feedItems?: FeedItems
}

/** Yields the feeds of one language in every format: one of all stories and one of each section. */
export function* createFeedFiles({ language, edition }: SiteEdition, options: FeedFilesOptions): Generator<SiteFile> {
  const { site, base, contentFolder, pictures } = options
  const place = { origin: site.origin, base }
  const read = createFeedItemReader(contentFolder, options.feedItems ?? new WeakMap(), {
    place,
    pictures,
    language,
    sectionName: (id) => sectionName(id, language, site),
    corrected: (at) => correctionLabel(at, language, site.timeZone),
  })
  const source: FeedSource = { language, site, place, read }
  yield* formatsOf(edition.all, undefined, source)
  for (const section of new Set([...edition.sectionOrder, ...edition.sections.keys()])) {
    yield* formatsOf(edition.sections.get(section) ?? [], section, source)
  }
}

type FeedSource = { language: string; site: SiteSettings; place: PaperLocation; read: FeedItemReader }

function* formatsOf(entries: readonly Entry[], section: string | undefined, source: FeedSource): Generator<SiteFile> {
  const feed = paperFeed(entries, section, source)
  for (const format of feedFormats) {
    const address = feedAddress(source.language, section, format)
    yield { file: fileAt(address), text: writers[format.name](feed, absoluteAddress(source.place, address)) }
  }
}

function paperFeed(
  entries: readonly Entry[],
  section: string | undefined,
  { language, site, place, read }: FeedSource,
): PaperFeed {
  const items = entries.slice(0, MAX_FEED_ITEMS).flatMap((entry) => read(entry) ?? [])
  const publisher = legalText(localize(site.name, language, site))
  return {
    title: section === undefined ? publisher : `${legalText(sectionName(section, language, site))} | ${publisher}`,
    description: legalText(localize(site.description, language, site)) || publisher,
    language,
    publisher,
    home: absoluteAddress(place, section === undefined ? frontAddress(language) : sectionAddress(language, section)),
    icon: absoluteAddress(place, iconAddresses.large),
    updated: items.reduce((newest, { modified }) => (modified > newest ? modified : newest), EPOCH),
    items,
  }
}
