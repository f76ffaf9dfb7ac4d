import type { FrontPage } from './pages.ts'
import type { Story } from './story.ts'
import type { Edition } from './createEdition.ts'

const SECONDS = 4
const LATEST = 7

/** A list of fewer is no list: a small paper shows them in their sections. */
const LEAST_LATEST = 4
const IN_SECTION = 6

/** A small paper keeps enough stories for its sections. */
const SHARE = 4

/** The front: the editor's choices first, the rest newest first; no story stands on it twice. */
export function frontPage({ all, entries, sections, sectionOrder, choices }: Edition): FrontPage {
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
  const few = Math.ceil(all.length / SHARE)
  const picked = take(chosen(choices.seconds ?? []), SECONDS)
  const seconds = [...picked, ...take(newest, Math.min(SECONDS, few) - picked.length)]
  const latest = few < LEAST_LATEST ? [] : take(newest, Math.min(LATEST, few))
  const order = orderOf(sectionOrder, choices.sections)
  const blocks = order.map((section) => ({
    section,
    stories: take(storiesOf(sections.get(section) ?? []), IN_SECTION),
  }))
  return { lead, seconds, latest, sections: blocks.filter(({ stories }) => stories.length > 0) }
}

const storiesOf = (entries: Edition['all']): Story[] => entries.slice(0, 200).map(({ story }) => story)

/** The editor's sections first, then the paper's others in their usual order. */
function orderOf(usual: readonly string[], chosen: readonly string[] = []): string[] {
  return [...new Set([...chosen.filter((section) => usual.includes(section)), ...usual])]
}
