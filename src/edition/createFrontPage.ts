import type { FrontPage } from './pageSchemas.ts'
import type { Story } from './story.ts'
import type { Edition } from './createEdition.ts'

/** How many stories each part of the front shows at most. */
const MAX_SECONDARY_STORIES = 4
const MAX_LATEST_STORIES = 7
const MAX_SECTION_STORIES = 6

/** A shorter list of latest stories is not shown: a small paper shows these stories in their sections. */
const MIN_LATEST_STORIES = 4

/**
 * No part above the sections takes more than a quarter of all stories, so that a small paper has some left for
 * sections.
 */
const SHARE_DIVISOR = 4

/** How many of the newest stories of a list are considered. */
const MAX_CANDIDATES = 200

/** Clocks and time zones differ by less than a day. A date beyond that has a wrong month or year. */
const MAX_AHEAD_MS = 24 * 60 * 60 * 1000

/**
 * The front page: the editor's choices first, then the newest stories. No story is shown twice. Stories dated more than
 * a day after `now` (2206 for 2026) come after all others, because they would stay on top for ever.
 */
export function createFrontPage(
  { all, entries, sections, sectionOrder, choices }: Edition,
  now: number = Date.now(),
): FrontPage {
  const shown = new Set<string>()
  const take = (stories: Iterable<Story>, count: number): Story[] => {
    const taken: Story[] = []
    for (const story of stories) {
      if (taken.length >= count) break
      if (shown.has(story.id)) continue
      shown.add(story.id)
      taken.push(story)
    }
    return taken
  }
  const latestDue = latestDueDate(all, now)
  const newest = storiesOf(datedAheadLast(all, latestDue))
  const chosen = (ids: readonly string[]) => storiesOf(ids.flatMap((id) => entries.get(id) ?? []))

  const [lead] = take([...chosen(choices.lead === undefined ? [] : [choices.lead]), ...newest.slice(0, 1)], 1)
  const share = Math.ceil(all.length / SHARE_DIVISOR)
  const picked = take(chosen(choices.seconds ?? []), MAX_SECONDARY_STORIES)
  const seconds = [...picked, ...take(newest, Math.min(MAX_SECONDARY_STORIES, share) - picked.length)]
  const latest = share < MIN_LATEST_STORIES ? [] : take(newest, Math.min(MAX_LATEST_STORIES, share))
  const order = orderOf(sectionOrder, choices.sections)
  const blocks = order.map((section) => ({
    section,
    stories: take(storiesOf(datedAheadLast(sections.get(section) ?? [], latestDue)), MAX_SECTION_STORIES),
  }))
  return { lead, seconds, latest, sections: blocks.filter(({ stories }) => stories.length > 0) }
}

/** No limit where most of the paper is dated ahead: then it is the clock that is wrong. */
function latestDueDate(all: Edition['all'], now: number): number {
  const limit = now + MAX_AHEAD_MS
  const ahead = all.findIndex(({ publishedAt }) => publishedAt <= limit)
  return ahead === -1 || ahead * 2 > all.length ? Infinity : limit
}

/** A list is sorted newest first, so the stories dated ahead are its first ones. */
function datedAheadLast(list: Edition['all'], latestDue: number): Edition['all'] {
  const ahead = list.findIndex(({ publishedAt }) => publishedAt <= latestDue)
  return ahead <= 0 ? list : [...list.slice(ahead), ...list.slice(0, ahead)]
}

const storiesOf = (entries: Edition['all']): Story[] => entries.slice(0, MAX_CANDIDATES).map(({ story }) => story)

/** The sections that the editor chose, then the others in their usual order. */
function orderOf(usual: readonly string[], chosen: readonly string[] = []): string[] {
  return [...new Set([...chosen.filter((section) => usual.includes(section)), ...usual])]
}
