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

/**
 * Compares an edition with itself at an earlier time. Entries that are the same objects are taken for unchanged, so the
 * cost of a comparison does not grow with what the stories hold.
 */
export function findAffectedPages(language: string, before: PaperState, after: PaperState): AffectedPages {
  const [old, now] = [before.editions.get(language), after.editions.get(language)]
  if (!old || !now) return { hasArticle: () => true, hasListPage: () => true }
  const isWhole = isSearchedWhole(old) || isSearchedWhole(now)
  const articles = new Set([...findAroundChanges(old, now), ...findTranslated(language, before, after)])
  return {
    hasArticle: (id) => isWhole || articles.has(id),
    hasListPage: createListComparison(old),
  }
}

/** The entries of an edition that the other one does not have as they are. */
function changedEntries({ entries }: Edition, other: Edition): Entry[] {
  const changed: Entry[] = []
  for (const [id, entry] of entries) if (other.entries.get(id) !== entry) changed.push(entry)
  return changed
}

/** The ids of the changed articles, of those near them in a list, and of those whose editor links to them. */
function findAroundChanges(old: Edition, now: Edition): Set<string> {
  const [gone, added] = [changedEntries(old, now), changedEntries(now, old)]
  const changed = new Set([...gone, ...added].map(({ story }) => story.id))
  const near = [...gone.flatMap((entry) => nearIn(old, entry)), ...added.flatMap((entry) => nearIn(now, entry))]
  const linking = now.all.filter(({ relatedLink }) => relatedLink.some((link) => 'id' in link && changed.has(link.id)))
  return new Set([...changed, ...[...near, ...linking].map(({ story }) => story.id)])
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
function findTranslated(language: string, before: PaperState, after: PaperState): string[] {
  const others = [...after.editions].filter(([each]) => each !== language)
  return others.flatMap(([other, now]) => {
    const old = before.editions.get(other) ?? now
    const changed = new Set([...changedEntries(old, now), ...changedEntries(now, old)].map(({ story }) => story.id))
    return [...changed]
      .flatMap((id) => [...before.translations(other, id), ...after.translations(other, id)])
      .flatMap((each) => (each.inLanguage === language ? [each.id] : []))
  })
}

/** Creates a function that compares a page of a list with what was on it in the old edition. */
function createListComparison(old: Edition): AffectedPages['hasListPage'] {
  const known = new Map<readonly Entry[], ReadonlySet<string> | 'all'>()
  return ({ kind, key, entries }, page) => {
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
