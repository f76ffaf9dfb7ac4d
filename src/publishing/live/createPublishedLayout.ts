import { createArticleContext } from '#edition/createArticleContext.ts'
import type { Edition } from '#edition/createEdition.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import { createListing, paginateList, createStoryLists, type StoryList } from '#edition/createStoryLists.ts'
import type { FindTranslations } from '#edition/createTranslationFinder.ts'
import { articleFile, frontFile, listFile } from '#edition/addresses/publishedFiles.ts'
import type { Article } from '#article/article.ts'

/** The files of the published layout, named from the site's base. Each is created when it is requested. */
type PublishedLayout = ReadonlyMap<string, () => unknown>

export type LiveEdition = { language: string; edition: Edition; articles: ReadonlyMap<string, Article> }

export function createPublishedLayout(
  { language, edition, articles }: LiveEdition,
  translations: FindTranslations,
): PublishedLayout {
  const lists = createStoryLists(edition).flatMap((list) => listFiles(language, list))
  const pages = [...edition.entries].map(([id, entry]): [string, () => unknown] => [
    articleFile(language, id),
    () => ({ article: articles.get(id), ...createArticleContext(edition, entry, translations(language, id)) }),
  ])
  return new Map<string, () => unknown>([[frontFile(language), () => createFrontPage(edition)], ...lists, ...pages])
}

const listFiles = (language: string, list: StoryList): [string, () => unknown][] =>
  paginateList(list).map((slice) => [
    listFile(language, list.kind, list.key, slice.page),
    () => createListing(list, slice),
  ])
