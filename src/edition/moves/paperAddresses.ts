import { accessibilityAddress, frontAddress } from '../addresses/addresses.ts'
import { feedAddress, feedFormats } from '../addresses/feedAddresses.ts'
import { listAddress } from '../addresses/listAddress.ts'
import { createEdition, type Edition } from '../createEdition.ts'
import { createStoryLists, paginateList, type StoryList } from '../createStoryLists.ts'
import type { Entry } from '../entry.ts'
import { addressOf, articleAt, withoutSlash } from './move.ts'
import { RESERVED } from './reserved.ts'

/** The addresses that a paper uses. Their paths are decoded and below the base. */
export type PaperAddresses = {
  isPage: (path: string) => boolean
  /** What stands at an address already, or at the file that a page there would have. */
  useOf: (path: string) => 'page' | 'file' | undefined
}

/** The ids of articles by their language. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The addresses of a paper whose editions, by their language, hold all that is published. `unread` are further articles
 * that are known by their files only.
 */
export function createPaperAddresses(
  editions: ReadonlyMap<string, Edition>,
  unread: Ids = new Map<string, ReadonlySet<string>>(),
): PaperAddresses {
  const lists = [...editions].map(([language, edition]) => ({ language, lists: publishedLists(edition) }))
  const pages = new Set(lists.flatMap((each) => pagesOf(each)).map(withoutSlash))
  const feeds = new Set(lists.flatMap((each) => feedsOf(each)))
  const isPage = (path: string): boolean => {
    const article = articleAt(path)
    if (!article) return pages.has(addressOf(withoutSlash(path)))
    const edition = editions.get(article.language)
    if (!edition) return false
    return isPublished(edition.entries.get(article.id)) || unread.get(article.language)?.has(article.id) === true
  }
  const isFile = (path: string): boolean =>
    feeds.has(addressOf(path)) || RESERVED.some((pattern) => pattern.test(path)) || isPage(pathOfFile(path))
  return { isPage, useOf: (path) => findUse(path, isPage, isFile) }
}

function findUse(path: string, isPage: (path: string) => boolean, isFile: (path: string) => boolean) {
  if ([path, pathOfFile(path), path.replace(INDEX, '')].some(isPage)) return 'page'
  return foldersOf(path).some(isFile) ? 'file' : undefined
}

/** The file of a folder's page, as an address: hosts answer `ar/index` with the page of `ar/`. */
const INDEX = /\/index(?:\.html)?$/u

/** The address of the page in a file; empty for other files. */
const pathOfFile = (file: string): string => (file.endsWith('.html') ? file.slice(0, -'.html'.length) : '')

/** A path and what it is in. No page can be in a file: `ar/feed.xml/old` would need a folder `ar/feed.xml`. */
const foldersOf = (path: string): string[] =>
  path.split('/').map((_name, index, names) => names.slice(0, index + 1).join('/'))

/** Drafts and scheduled stories have no page for readers, so their addresses may say that the article was withdrawn. */
export const isPublished = (entry: Entry | undefined): boolean =>
  entry !== undefined && entry.story.draft !== true && entry.story.scheduled !== true

/** The build has left the others out already; only `npm start` has them. */
const publishedLists = (edition: Edition): StoryList[] =>
  createStoryLists(
    edition.all.every(isPublished) ? edition : createEdition(edition.all.filter(isPublished), edition.sectionOrder),
  )

type ListsOfLanguage = { language: string; lists: readonly StoryList[] }

const pagesOf = ({ language, lists }: ListsOfLanguage): string[] => [
  frontAddress(language),
  accessibilityAddress(language),
  ...lists.flatMap((list) => paginateList(list).map(({ page }) => listAddress(language, list.kind, list.key, page))),
]

function feedsOf({ language, lists }: ListsOfLanguage): string[] {
  const sections = lists.filter(({ kind }) => kind === 'sections').map(({ key }) => key)
  return [undefined, ...sections].flatMap((section) =>
    feedFormats.map((format) => feedAddress(language, section, format)),
  )
}
