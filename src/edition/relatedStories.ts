import type { RelatedStory } from './story.ts'
import { newestFirst, placeIn, type Edition } from './createEdition.ts'
import type { Entry } from './entry.ts'

/** How many stories "read also" offers when the editor chose fewer. */
export const RELATED_COUNT = 6

/**
 * How far above itself in a list a story looks for newer ones. Without a bound a new story would change every older page of its section;
 * with it, at most this many (docs/decisions/0003). Up to this many stories in a list, "newest first" is exact.
 */
export const NEWER_WINDOW = 100

/** The editor's links first, then stories with a tag of it, then of its section; newest first, never itself, never twice. */
export function relatedStories(edition: Edition, entry: Entry): RelatedStory[] {
  const chosen = entry.relatedLink.flatMap((link): RelatedStory[] => {
    if ('url' in link) return [link]
    const linked = edition.entries.get(link.id)
    return linked && linked !== entry ? [linked.story] : []
  })
  const seen = new Set([entry.story.id, ...chosen.flatMap((story) => ('id' in story ? [story.id] : []))])
  const automatic = [...withTagsOf(edition, entry), ...inSectionOf(edition, entry)].filter(({ story }) => {
    const isNew = !seen.has(story.id)
    seen.add(story.id)
    return isNew
  })
  const missing = Math.max(0, RELATED_COUNT - chosen.length)
  return [...uniqueStories(chosen), ...automatic.slice(0, missing).map(({ story }) => story)]
}

const withTagsOf = (edition: Edition, entry: Entry): Entry[] =>
  entry.tags.flatMap(({ slug }) => near(edition.tags.get(slug), entry)).toSorted(newestFirst)

const inSectionOf = (edition: Edition, entry: Entry): Entry[] =>
  entry.story.articleSection === undefined ? [] : near(edition.sections.get(entry.story.articleSection), entry)

/** The newest stories of a list as seen from one of its members. */
function near(list: readonly Entry[] | undefined, entry: Entry): Entry[] {
  if (!list) return []
  const start = Math.max(0, placeIn(list, entry) - NEWER_WINDOW)
  return list.slice(start, start + 2 * RELATED_COUNT + 1)
}

function uniqueStories(stories: RelatedStory[]): RelatedStory[] {
  return [...new Map(stories.map((story) => ['id' in story ? story.id : story.url, story])).values()]
}
