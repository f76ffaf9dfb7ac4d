import type { Entry } from '#edition/entry.ts'
import type { Problem } from '#article/problem.ts'

/** What the index stores about an article's file: its entry in the lists, its pictures, and its problems. */
export type IndexedArticle = {
  /** Named from the content folder: `ar/articles/x.json`. */
  file: string
  /** Size and modification time of the file, which is read again when they change. */
  signature: string
  entry: Entry | undefined
  /** The files of its local pictures, named from the content folder: `ar/media/x.jpg`. */
  pictures: string[]
  problems: Problem[]
  warnings: Problem[]
}
