import { articlePage } from '#content/edition/articlePage.ts'
import type { Edition } from '#content/edition/createEdition.ts'
import { frontPage } from '#content/edition/frontPage.ts'
import { listingPage, pagesOfList, storyLists, type StoryList } from '#content/edition/listings.ts'
import { articleFile, frontFile, listFile } from '#content/publishedFiles.ts'
import type { Article } from '#content/schema/article.ts'

/** The files of the published layout below the site's base, each made when it is asked for. */
export type PublishedLayout = ReadonlyMap<string, () => unknown>

export function publishedLayout(language: string, edition: Edition, articles: ReadonlyMap<string, Article>): PublishedLayout {
  const lists = storyLists(edition).flatMap((list) => listFiles(language, list))
  const pages = [...edition.entries].flatMap(([id, entry]): [string, () => unknown][] => {
    const article = articles.get(id)
    return article ? [[articleFile(language, id), () => articlePage(edition, entry, article)]] : []
  })
  return new Map<string, () => unknown>([[frontFile(language), () => frontPage(edition)], ...lists, ...pages])
}

const listFiles = (language: string, list: StoryList): [string, () => unknown][] =>
  pagesOfList(list).map((slice) => [listFile(language, list.kind, list.key, slice.page), () => listingPage(list, slice)])
