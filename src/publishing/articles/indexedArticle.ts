import type { Entry } from '#edition/entry.ts'
import type { Problem } from '#article/problem.ts'
import type { Finding } from '#proofreading/finding.ts'
import type { StoryFacts } from '#proofreading/proof/storyFacts.ts'

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
  /** What keeps the file from being published. */
  problems: Problem[]
  /** What readers do not get to see of the file, or what is doubtful. */
  findings: Finding[]
  /** What is checked against the rest of the paper; undefined for a draft and an invalid file. */
  facts: StoryFacts | undefined
}
