import { createEdition } from '#edition/createEdition.ts'
import type { Entry } from '#edition/entry.ts'
import { frontPage } from '#edition/frontPage.ts'
import type { FrontPage } from '#edition/pages.ts'
import { categoryNumbers, sectionsOf } from './categories.ts'
import { fetchStories, type WordpressSite } from './stories.ts'

/** The newest stories, of which most of a front is made. */
const NEWEST = 50

/** A section that the newest stories hold fewer of is asked for itself. */
const ENOUGH = 5
const IN_SECTION = 8

const MOST_STICKY = 5

/** Sticky posts lead, newest first; then the newest, then the sections. */
export async function fetchFront(site: WordpressSite): Promise<FrontPage> {
  const [newest, sticky] = await Promise.all([fetchStories(site, { per_page: NEWEST }), fetchSticky(site)])
  const sections = sectionsOf(await site.categories()).map(({ slug }) => slug)
  const thin =
    newest.total <= newest.entries.length ? [] : sections.filter((section) => countIn(newest.entries, section) < ENOUGH)
  const more = await Promise.all(thin.map((section) => fetchSection(site, section)))
  const entries = new Map([...newest.entries, ...sticky, ...more.flat()].map((entry) => [entry.story.id, entry]))
  const [lead, ...seconds] = sticky.map(({ story }) => story.id)
  return frontPage(createEdition(entries.values(), sections, { lead, seconds }))
}

const countIn = (entries: readonly Entry[], section: string): number =>
  entries.filter(({ story }) => story.articleSection === section).length

const fetchSticky = async (site: WordpressSite): Promise<Entry[]> =>
  (await fetchStories(site, { sticky: 'true', per_page: MOST_STICKY })).entries

/** A section that cannot be read leaves the rest of the front as it is. */
async function fetchSection(site: WordpressSite, section: string): Promise<Entry[]> {
  const numbers = categoryNumbers(section, await site.categories())
  if (numbers === undefined) return []
  return fetchStories(site, { categories: numbers, per_page: IN_SECTION }).then(
    ({ entries }) => entries,
    () => [],
  )
}
