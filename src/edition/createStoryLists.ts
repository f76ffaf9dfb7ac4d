import { FIRST_PAGE } from './addresses/addresses.ts'
import type { Listing } from './pageSchemas.ts'
import type { Edition } from './createEdition.ts'
import { withoutStandfirst } from './withoutStandfirst.ts'
import type { Entry } from './entry.ts'
import { paginate, type PageSlice } from './paginate.ts'

/** The kinds of lists, as addresses and files name them. */
export type ListKind = 'latest' | 'sections' | 'tags' | 'authors'

/** A list of stories. `key` is its name in addresses (a section's id, a slug), `name` its name for readers. */
export type StoryList = { kind: ListKind; key: string; name: string; entries: readonly Entry[] }

/** Every list of an edition, including sections of the site that have no stories yet. */
export function createStoryLists({ all, sections, tags, authors, sectionOrder }: Edition): StoryList[] {
  return [
    { kind: 'latest', key: '', name: '', entries: all },
    ...[...new Set([...sectionOrder, ...sections.keys()])].map((key) => ({
      kind: 'sections' as const,
      key,
      name: key,
      entries: sections.get(key) ?? [],
    })),
    ...[...tags].map(([key, entries]) => ({ kind: 'tags' as const, key, name: tagName(key, entries), entries })),
    ...[...authors].map(([key, entries]) => ({
      kind: 'authors' as const,
      key,
      name: authorName(key, entries),
      entries,
    })),
  ]
}

export function createListing({ name, entries }: StoryList, { page, start, end, older, newer }: PageSlice): Listing {
  // The newest story is shown large, with its standfirst.
  const stories = entries
    .slice(start, end)
    .map(({ story }, index) => (page === FIRST_PAGE && index === 0 ? story : withoutStandfirst(story)))
  return { name, page, stories, older, newer }
}

export const paginateList = ({ entries }: StoryList): PageSlice[] => paginate(entries.length)

/** The spelling of the oldest story with this tag, so that a new story does not rename the tag. */
const tagName = (key: string, entries: readonly Entry[]): string =>
  entries.at(-1)?.tags.find(({ slug }) => slug === key)?.name ?? key

const authorName = (key: string, entries: readonly Entry[]): string =>
  entries.at(-1)?.authors.find(({ slug }) => slug === key)?.author.name ?? key
