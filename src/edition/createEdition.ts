import type { FrontChoices } from './frontChoices.ts'
import type { Entry } from './entry.ts'

/** One language of the paper, sorted: everything that its pages are derived from. */
export type Edition = {
  entries: ReadonlyMap<string, Entry>
  /** Newest first, as in every list here. */
  all: readonly Entry[]
  sections: ReadonlyMap<string, readonly Entry[]>
  tags: ReadonlyMap<string, readonly Entry[]>
  authors: ReadonlyMap<string, readonly Entry[]>
  /** The ids of the sections in the paper's order. */
  sectionOrder: readonly string[]
  choices: FrontChoices
}

export type Groups = Pick<Edition, 'sections' | 'tags' | 'authors'>

/** The lists of each kind that a story is in. */
export const groupKeys: Record<keyof Groups, (entry: Entry) => string[]> = {
  sections: ({ story }) => (story.articleSection === undefined ? [] : [story.articleSection]),
  tags: ({ tags }) => tags.map(({ slug }) => slug),
  authors: ({ authors }) => authors.map(({ slug }) => slug),
}

export function createEdition(
  entries: Iterable<Entry>,
  sectionOrder: readonly string[],
  choices: FrontChoices = {},
): Edition {
  const all = [...entries].toSorted(compareNewestFirst)
  const lists = {
    sections: groupByKeys(all, groupKeys.sections),
    tags: groupByKeys(all, groupKeys.tags),
    authors: groupByKeys(all, groupKeys.authors),
  }
  return { entries: new Map(all.map((entry) => [entry.story.id, entry])), all, ...lists, sectionOrder, choices }
}

/** Sorts by time of publication, then by id, so that the order does not depend on the file system. */
export function compareNewestFirst(a: Entry, b: Entry): number {
  if (a.publishedAt !== b.publishedAt) return b.publishedAt - a.publishedAt
  return a.story.id < b.story.id ? -1 : 1
}

/** The lists in the order of their names, so that it does not depend on which story was published last. */
export const sortGroups = <List>(groups: ReadonlyMap<string, List>): Map<string, List> =>
  new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)))

function groupByKeys(all: readonly Entry[], keysOf: (entry: Entry) => string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  const add = (key: string, entry: Entry) => {
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  for (const entry of all) for (const key of keysOf(entry)) add(key, entry)
  return sortGroups(groups)
}

/** The index of an entry in a list sorted newest first; -1 where the list does not hold it. */
export function findEntryIndex(list: readonly Entry[], entry: Entry): number {
  const index = findPlace(list, entry)
  return list[index] === entry ? index : -1
}

/** The index at which an entry is, or belongs, in a list sorted newest first, by binary search. */
export function findPlace(list: readonly Entry[], entry: Entry): number {
  let [start, end] = [0, list.length]
  while (start < end) {
    const middle = (start + end) >>> 1
    const found = list[middle]
    if (found && compareNewestFirst(found, entry) < 0) start = middle + 1
    else end = middle
  }
  return start
}
