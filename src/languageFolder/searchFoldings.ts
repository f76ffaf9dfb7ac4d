import type { SearchFolding } from '#languages/language.ts'
import { records } from './records.ts'

export const findSearchFolding = (tag: string): SearchFolding | undefined => records.get(tag)?.searchFolding
