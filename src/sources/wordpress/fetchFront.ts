import { createEdition } from '#edition/createEdition.ts'
import type { Entry } from '#edition/entry.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import type { FrontPage } from '#edition/pageSchemas.ts'
import { findCategoryNumbers, selectSections } from './categories.ts'
import { fetchStories, type WordpressSite } from './fetchStories.ts'

/** How many of the newest stories are fetched. Most of the front consists of them. */
const NEWEST_STORIES = 50

/** A section with fewer of the newest stories is fetched by itself. */
const MIN_SECTION_STORIES = 5
const FETCHED_SECTION_STORIES = 8

const MAX_STICKY_POSTS = 5

/** The front: first the sticky posts, newest first, then the newest stories, then the sections. */
export async function fetchFront(site: WordpressSite): Promise<FrontPage> {
  const [newest, sticky] = await Promise.all([fetchStories(site, { per_page: NEWEST_STORIES }), fetchSticky(site)])
  const sections = selectSections(await site.categories()).map(({ slug }) => slug)
  const thin =
    newest.total <= newest.entries.length
      ? []
      : sections.filter((section) => countIn(newest.entries, section) < MIN_SECTION_STORIES)
  const more = await Promise.all(thin.map((section) => fetchSection(site, section)))
  const entries = new Map([...newest.entries, ...sticky, ...more.flat()].map((entry) => [entry.story.id, entry]))
  const [lead, ...seconds] = sticky.map(({ story }) => story.id)
  return createFrontPage(createEdition(entries.values(), sections, { lead, seconds }))
}

const countIn = (entries: readonly Entry[], section: string): number =>
  entries.filter(({ story }) => story.articleSection === section).length

const fetchSticky = async (site: WordpressSite): Promise<Entry[]> =>
  (await fetchStories(site, { sticky: 'true', per_page: MAX_STICKY_POSTS })).entries

/** The stories of a section. A section that cannot be read has none, and the rest of the front stays as it is. */
async function fetchSection(site: WordpressSite, section: string): Promise<Entry[]> {
  const numbers = findCategoryNumbers(section, await site.categories())
  if (numbers === undefined) return []
  return fetchStories(site, { categories: numbers, per_page: FETCHED_SECTION_STORIES }).then(
    ({ entries }) => entries,
    () => [],
  )
}
