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

/** The front page: the editor's choices first, then the newest stories. No story is shown twice. */
export function createFrontPage({ all, entries, sections, sectionOrder, choices }: Edition): FrontPage {
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
  const newest = storiesOf(all)
  const chosen = (ids: readonly string[]) => storiesOf(ids.flatMap((id) => entries.get(id) ?? []))

  const [lead] = take([...chosen(choices.lead === undefined ? [] : [choices.lead]), ...newest.slice(0, 1)], 1)
  const share = Math.ceil(all.length / SHARE_DIVISOR)
  const picked = take(chosen(choices.seconds ?? []), MAX_SECONDARY_STORIES)
  const seconds = [...picked, ...take(newest, Math.min(MAX_SECONDARY_STORIES, share) - picked.length)]
  const latest = share < MIN_LATEST_STORIES ? [] : take(newest, Math.min(MAX_LATEST_STORIES, share))
  const order = orderOf(sectionOrder, choices.sections)
  const blocks = order.map((section) => ({
    section,
    stories: take(storiesOf(sections.get(section) ?? []), MAX_SECTION_STORIES),
  }))
  return { lead, seconds, latest, sections: blocks.filter(({ stories }) => stories.length > 0) }
}

const storiesOf = (entries: Edition['all']): Story[] => entries.slice(0, MAX_CANDIDATES).map(({ story }) => story)

/** The sections that the editor chose, then the others in their usual order. */
function orderOf(usual: readonly string[], chosen: readonly string[] = []): string[] {
  return [...new Set([...chosen.filter((section) => usual.includes(section)), ...usual])]
}
