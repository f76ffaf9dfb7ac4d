import type { ListKind } from '../createStoryLists.ts'
import { authorAddress, FIRST_PAGE, latestAddress, sectionAddress, tagAddress } from './addresses.ts'

/** A page of a list. `key` is the list's name in addresses. */
export const listAddress = (language: string, kind: ListKind, key: string, page: string = FIRST_PAGE): string =>
  ADDRESSES[kind](language, key, page)

const ADDRESSES: Record<ListKind, (language: string, key: string, page: string) => string> = {
  latest: (language, _key, page) => latestAddress(language, page),
  sections: sectionAddress,
  tags: tagAddress,
  authors: authorAddress,
}
