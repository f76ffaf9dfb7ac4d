import { accessibilityAddress, articleAddress, frontAddress } from '#edition/addresses/addresses.ts'
import { listAddress } from '#edition/addresses/listAddress.ts'
import { articleAlternates, frontAlternates, listAlternates, type Alternates } from '#edition/addresses/alternates.ts'
import type { Entry } from '#edition/entry.ts'
import { paginateList, createStoryLists, type StoryList } from '#edition/createStoryLists.ts'
import type { FindTranslations } from '#edition/createTranslationFinder.ts'
import type { SiteEdition } from '../site/siteFile.ts'
import { laterOf } from '#article/laterOf.ts'

/** A page listed in a sitemap. */
export type SitemapEntry = {
  /** The path below the site's base. */
  address: string
  /** The time of its last change in ISO 8601; undefined for an empty list and for pages without stories. */
  modified: string | undefined
  alternates: Alternates
}

/**
 * Yields the pages of a language: its stories, oldest first, then its lists. In this order a new story changes only the
 * last sitemap of a large archive.
 */
export function* listSitemapEntries(
  { language, edition }: SiteEdition,
  languages: readonly string[],
  translations: FindTranslations,
): Generator<SitemapEntry> {
  for (const entry of edition.all.toReversed()) {
    const { id } = entry.story
    const alternates = articleAlternates({ inLanguage: language, id }, translations(language, id), languages)
    yield { address: articleAddress(language, id), modified: modifiedOf(entry), alternates }
  }
  yield {
    address: frontAddress(language),
    modified: newest(edition.all.slice(0, MAX_FRONT_STORIES)),
    alternates: frontAlternates(languages),
  }
  yield {
    address: accessibilityAddress(language),
    modified: undefined,
    alternates: listAlternates(languages, accessibilityAddress),
  }
  for (const list of createStoryLists(edition)) {
    const isInAll = list.kind === 'latest' || (list.kind === 'sections' && edition.sectionOrder.includes(list.key))
    yield listEntry(list, language, isInAll ? languages : [])
  }
}

/** The date of the front is taken from at most this many of the newest stories. */
const MAX_FRONT_STORIES = 200

/** The first page of a list, which exists in all `languages`. It links to the older pages. */
function listEntry(list: StoryList, language: string, languages: readonly string[]): SitemapEntry {
  const shown = list.entries.slice(0, paginateList(list)[0]?.end)
  const addressIn = (each: string): string => listAddress(each, list.kind, list.key)
  return {
    address: addressIn(language),
    modified: newest(shown),
    alternates: listAlternates(languages, addressIn),
  }
}

const modifiedOf = ({ story }: Entry): string => story.dateModified ?? story.datePublished

function newest(entries: readonly Entry[]): string | undefined {
  return entries.map(modifiedOf).reduce<string | undefined>(laterOf, undefined)
}
