import type { Article } from '#article/article.ts'

/** An item of the input that did not become an article, and the reason. */
export type LeftOut = { title: string; reason: string }

/** The result of reading one file. */
export type Imported = {
  articles: Article[]
  leftOut: LeftOut[]
  /** What the newsroom should know: assumptions, items that carry only a summary, repaired damage. */
  notes: string[]
}

/** What the newsroom states for files that do not state it themselves. */
export type ImportOptions = {
  /** BCP 47 tag for articles that neither state a language nor show one by their letters. */
  language?: string | undefined
  /** The section of all articles; without it each goes into its own first category. */
  section?: string | undefined
  /** Date and time with offset, for articles without a date. */
  date?: string | undefined
  /** Offset of dates without a zone, such as +03:00; the default is UTC. */
  zone?: string | undefined
  /** The address of the input, from which relative addresses start. */
  base?: string | undefined
  /** The lead picture for plain text, which has none. */
  image?: string | undefined
  /** The input's file name, for messages. */
  file?: string | undefined
}

export type Adapter = (input: string, options?: ImportOptions) => Imported
