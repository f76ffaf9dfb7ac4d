import type { Entry } from '#edition/entry.ts'
import type { Problem } from '#article/problem.ts'

/** What the index stores about an article's file: its entry in the lists, its pictures, and its problems. */
export type IndexedArticle = {
  /** Named from the content folder: `ar/articles/x.json`. */
  file: string
  /** Size and modification time of the file, which is read again when they change. */
  signature: string
  entry: Entry | undefined
  /** True for a draft, which has no entry and whose problems are left to the proofreader. */
  isDraft: boolean
  /** The local media files that it names, from the content folder: `ar/media/x.jpg`. */
  media: string[]
  problems: Problem[]
  warnings: Problem[]
}
