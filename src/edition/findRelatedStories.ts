import type { RelatedStory } from './story.ts'
import { compareNewestFirst, findEntryIndex, type Edition } from './createEdition.ts'
import type { Entry } from './entry.ts'

/** Related stories are added automatically up to this number. The editor may choose more. */
export const MAX_AUTOMATIC_STORIES = 6

/**
 * A paper of at most this many stories is searched whole, so that its few stories lead to each other. In a larger one,
 * the windows below bound how many older pages a new story changes (docs/decisions/0018).
 */
export const MAX_WHOLE_PAPER = 100

/** How many stories that are newer than the article are considered in its section, and in each of its tags. */
export const MAX_NEWER_IN_SECTION = 2
const MAX_NEWER_IN_TAG = 1

/** How many stories of a list are considered. No story further away in its lists can change a page. */
export const MAX_WINDOW = 2 * MAX_AUTOMATIC_STORIES + 1

/** A story is on the pages of older ones through this many of its tags, the first ones, and through its section. */
export const MAX_LEADING_TAGS = 3

/**
 * The editor's links, then stories with the same tags, then of the same section, newest first and without duplicates.
 */
export function findRelatedStories(edition: Edition, entry: Entry): RelatedStory[] {
  const chosen = chosenStories(edition, entry)
  const seen = new Set([entry.story.id, ...chosen.flatMap((story) => ('id' in story ? [story.id] : []))])
  const automatic = [...withTagsOf(edition, entry), ...inSectionOf(edition, entry)].filter(({ story }) => {
    const isNew = !seen.has(story.id)
    seen.add(story.id)
    return isNew
  })
  const missing = Math.max(0, MAX_AUTOMATIC_STORIES - chosen.length)
  return [...chosen, ...automatic.slice(0, missing).map(({ story }) => story)]
}

/** The editor's links, each once: without the story itself, and without stories that the paper does not have. */
function chosenStories(edition: Edition, entry: Entry): RelatedStory[] {
  const stories = new Map<string, RelatedStory>()
  for (const link of entry.relatedLink) {
    const story = 'url' in link ? link : edition.entries.get(link.id)?.story
    if (story === undefined || story === entry.story) continue
    const key = 'url' in story ? `url ${story.url}` : `id ${story.id}`
    if (!stories.has(key)) stories.set(key, story)
  }
  return [...stories.values()]
}

const withTagsOf = (edition: Edition, entry: Entry): Entry[] =>
  entry.tags
    .flatMap(({ slug }) =>
      near(edition, edition.tags.get(slug), entry, MAX_NEWER_IN_TAG).filter((other) =>
        mayLeadTo(edition, entry, other, slug),
      ),
    )
    .toSorted(compareNewestFirst)

const inSectionOf = (edition: Edition, entry: Entry): Entry[] =>
  entry.story.articleSection === undefined
    ? []
    : near(edition, edition.sections.get(entry.story.articleSection), entry, MAX_NEWER_IN_SECTION)

export const isSearchedWhole = ({ all }: Edition): boolean => all.length <= MAX_WHOLE_PAPER

/** The stories of a list that are newest as seen from one of them. */
function near(edition: Edition, list: readonly Entry[] | undefined, entry: Entry, maxNewer: number): Entry[] {
  if (!list) return []
  const index = findEntryIndex(list, entry)
  const start = isSearchedWhole(edition) ? 0 : Math.max(0, index - maxNewer)
  return list.slice(start, start + MAX_WINDOW)
}

/** Whether an article may lead to another one with the same tag: to a newer one only by one of its leading tags. */
const mayLeadTo = (edition: Edition, entry: Entry, other: Entry, slug: string): boolean =>
  isSearchedWhole(edition) ||
  compareNewestFirst(entry, other) < 0 ||
  other.tags.slice(0, MAX_LEADING_TAGS).some((tag) => tag.slug === slug)
