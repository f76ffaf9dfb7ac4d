import type { Entry } from '#edition/entry.ts'
import type { Problem } from '#article/problem.ts'

/** What the build remembers of an article's file: its entry in the lists, its pictures, and its problems. */
export type IndexedArticle = {
  /** Named from the content folder: `ar/articles/x.json`. */
  file: string
  /** Size and modification time: the file is read again when they differ. */
  signature: string
  entry: Entry | undefined
  /** The files of its local pictures, named from the content folder: `ar/media/x.jpg`. */
  pictures: string[]
  problems: Problem[]
  warnings: Problem[]
}
