import type { Article } from '#article/article.ts'

/** Something of the input that did not become an article, and why. */
export type LeftOut = { title: string; reason: string }

/** What one file of a foreign format gave. */
export type Imported = {
  articles: Article[]
  leftOut: LeftOut[]
  /** What the newsroom should know: assumptions made, summaries only, damage repaired. */
  notes: string[]
}

/** What the newsroom says where a file does not. */
export type ImportOptions = {
  /** BCP 47 tag of articles that state no language and whose letters do not show one. */
  language?: string | undefined
  /** Section id of every article; else the article's own first category. */
  section?: string | undefined
  /** Date and time with offset, for what has none. */
  date?: string | undefined
  /** Offset of dates without a zone, such as +03:00; UTC where none is given. */
  zone?: string | undefined
  /** The address that the input came from; relative addresses start there. */
  base?: string | undefined
  /** The lead picture of a text that comes without one. */
  image?: string | undefined
  /** The input's file name, for messages. */
  file?: string | undefined
}

export type Adapter = (input: string, options?: ImportOptions) => Imported
