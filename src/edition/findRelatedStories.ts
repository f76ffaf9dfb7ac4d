import type { RelatedStory } from './story.ts'
import { compareNewestFirst, findEntryIndex, type Edition } from './createEdition.ts'
import type { Entry } from './entry.ts'

/** Related stories are added automatically up to this number. The editor may choose more. */
export const MAX_AUTOMATIC_STORIES = 6

/**
 * How many newer stories of a list are considered. Without a limit a new story would change the page of every older
 * story of its section; with it, at most this many pages (docs/decisions/0003). Lists up to this length are searched
 * whole.
 */
export const MAX_NEWER_STORIES = 100

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
  entry.tags.flatMap(({ slug }) => near(edition.tags.get(slug), entry)).toSorted(compareNewestFirst)

const inSectionOf = (edition: Edition, entry: Entry): Entry[] =>
  entry.story.articleSection === undefined ? [] : near(edition.sections.get(entry.story.articleSection), entry)

/** The stories of a list that are newest as seen from one of them, within MAX_NEWER_STORIES. */
function near(list: readonly Entry[] | undefined, entry: Entry): Entry[] {
  if (!list) return []
  const start = Math.max(0, findEntryIndex(list, entry) - MAX_NEWER_STORIES)
  return list.slice(start, start + 2 * MAX_AUTOMATIC_STORIES + 1)
}
