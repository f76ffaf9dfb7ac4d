import type { Entry } from '#edition/entry.ts'
import type { Problem } from '#article/problem.ts'

/** What the build keeps of an article's file: its place in the lists, the pictures it shows, what is wrong with it. */
export type IndexedArticle = {
  /** From the content folder: `ar/articles/x.json`. */
  file: string
  /** Size and time of last change: the file is read again when they differ. */
  signature: string
  entry: Entry | undefined
  /** Local pictures by their file from the content folder: `ar/media/x.jpg`. */
  pictures: string[]
  problems: Problem[]
  warnings: Problem[]
}
