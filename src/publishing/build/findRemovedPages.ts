import { articleAddress } from '#edition/addresses/addresses.ts'
import { listAddress } from '#edition/addresses/listAddress.ts'
import { articleFile, listFile } from '#edition/addresses/publishedFiles.ts'
import type { Edition } from '#edition/createEdition.ts'
import { createStoryLists, paginateList, type StoryList } from '#edition/createStoryLists.ts'
import { pageFile } from '../prerender/pageFile.ts'

/** The files of the pages that an edition had before and has no longer. */
export function findRemovedPages(language: string, before: Edition, after: Edition): string[] {
  const articles = [...before.entries.keys()].filter((id) => !after.entries.has(id))
  const lists = new Map(createStoryLists(after).map((list) => [nameOf(list), list]))
  return [
    ...articles.flatMap((id) => [pageFile(articleAddress(language, id)), articleFile(language, id)]),
    ...createStoryLists(before).flatMap((list) => removedPagesOf(language, list, lists.get(nameOf(list)))),
  ]
}

const nameOf = ({ kind, key }: StoryList): string => `${kind}/${key}`

function removedPagesOf(language: string, before: StoryList, after: StoryList | undefined): string[] {
  if (after && after.entries.length >= before.entries.length) return []
  const { kind, key } = before
  const left = new Set(after ? paginateList(after).map(({ page }) => page) : [])
  return paginateList(before)
    .filter(({ page }) => !left.has(page))
    .flatMap(({ page }) => [pageFile(listAddress(language, kind, key, page)), listFile(language, kind, key, page)])
}
