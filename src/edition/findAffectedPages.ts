import { FIRST_PAGE } from './addresses/addresses.ts'
import { findPlace, type Edition } from './createEdition.ts'
import type { StoryList } from './createStoryLists.ts'
import type { FindTranslations } from './createTranslationFinder.ts'
import type { Entry } from './entry.ts'
import { isSearchedWhole, MAX_WINDOW } from './findRelatedStories.ts'
import { PAGE_SIZE, countFullPages } from './paginate.ts'

/** All editions of a paper at one time. */
export type PaperState = { editions: ReadonlyMap<string, Edition>; translations: FindTranslations }

/** The pages of an edition that may show something else than before. All others are as they were. */
export type AffectedPages = {
  hasArticle: (id: string) => boolean
  hasListPage: (list: StoryList, page: string) => boolean
}

type ChangedEntries = { gone: readonly Entry[]; added: readonly Entry[]; ids: ReadonlySet<string> }

/**
 * Compares a paper with itself at an earlier time. Entries that are the same objects are taken for unchanged, so the
 * cost does not grow with what the stories hold. Returns the affected pages by the language of their edition.
 */
export function findAffectedPages(before: PaperState, after: PaperState): Map<string, AffectedPages> {
  const changes = new Map(
    [...after.editions].map(([language, now]) => [language, compareEditions(before.editions.get(language), now)]),
  )
  return new Map(
    [...after.editions].map(([language, now]) => {
      const old = before.editions.get(language)
      const articles = new Set(findTranslated(language, changes, [before, after]))
      for (const id of findAroundChanges(changes.get(language), old, now)) articles.add(id)
      const isWhole = !old || isSearchedWhole(old) || isSearchedWhole(now)
      return [language, { hasArticle: (id) => isWhole || articles.has(id), hasListPage: createListComparison(old) }]
    }),
  )
}

/** The entries that only one of two editions has as they are. */
function compareEditions(old: Edition | undefined, now: Edition): ChangedEntries {
  const [gone, added] = [old ? entriesOnlyIn(old, now) : [], entriesOnlyIn(now, old)]
  return { gone, added, ids: new Set([...gone, ...added].map(({ story }) => story.id)) }
}

function entriesOnlyIn({ entries }: Edition, other: Edition | undefined): Entry[] {
  const only: Entry[] = []
  if (entries === other?.entries) return only
  for (const [id, entry] of entries) if (other?.entries.get(id) !== entry) only.push(entry)
  return only
}

/** The ids of the changed articles, of those near them in a list, and of those whose editor links to them. */
function findAroundChanges(changes: ChangedEntries | undefined, old: Edition | undefined, now: Edition): string[] {
  if (!changes || !old || changes.ids.size === 0) return []
  const { gone, added, ids } = changes
  const near = [...gone.flatMap((entry) => nearIn(old, entry)), ...added.flatMap((entry) => nearIn(now, entry))]
  const linking = now.all.filter(({ relatedLink }) => relatedLink.some((link) => 'id' in link && ids.has(link.id)))
  return [...ids, ...[...near, ...linking].map(({ story }) => story.id)]
}

/** The entries that are so near in a list that their related stories or neighbours may include this one. */
function nearIn({ sections, tags }: Edition, entry: Entry): Entry[] {
  const lists = [sections.get(entry.story.articleSection ?? ''), ...entry.tags.map(({ slug }) => tags.get(slug))]
  return lists.flatMap((list = []) => {
    const place = findPlace(list, entry)
    return list.slice(Math.max(0, place - MAX_WINDOW), place + MAX_WINDOW + 1)
  })
}

/** The ids of articles that are, or were, translations of changed articles in other languages. */
const findTranslated = (
  language: string,
  changes: ReadonlyMap<string, ChangedEntries>,
  states: readonly PaperState[],
): string[] =>
  [...changes]
    .filter(([other]) => other !== language)
    .flatMap(([other, { ids }]) => [...ids].flatMap((id) => states.flatMap((state) => state.translations(other, id))))
    .flatMap((each) => (each.inLanguage === language ? [each.id] : []))

/** Creates a function that compares a page of a list with what was on it in the old edition. */
function createListComparison(old: Edition | undefined): AffectedPages['hasListPage'] {
  const known = new Map<readonly Entry[], ReadonlySet<string> | 'all'>()
  return ({ kind, key, entries }, page) => {
    if (!old) return true
    const before = (kind === 'latest' ? old.all : old[kind].get(key)) ?? []
    if (before === entries) return false
    const pages = known.get(entries) ?? findChangedPages(before, entries)
    known.set(entries, pages)
    return pages === 'all' || pages.has(page)
  }
}

/** Pages are counted from the oldest story, whose spelling of a tag or a name is on all of them. */
function findChangedPages(before: readonly Entry[], after: readonly Entry[]): ReadonlySet<string> | 'all' {
  if (before.at(-1) !== after.at(-1)) return 'all'
  // The newest full page leads to the first page, and the others to the page after them.
  const pages = new Set([FIRST_PAGE, ...[before, after].map(({ length }) => String(countFullPages(length)))])
  for (let age = 1; age <= Math.max(before.length, after.length); age += 1) {
    if (before.at(-age) !== after.at(-age)) pages.add(String(Math.ceil(age / PAGE_SIZE)))
  }
  return pages
}
