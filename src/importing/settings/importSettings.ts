import type { ImportOptions } from '#formats/drafts/imported.ts'

/** The settings of one import, from the command line. */
export type ImportSettings = {
  /** Files, folders and addresses, as given. */
  inputs: readonly string[]
  /** The content folder to write articles to. */
  out: string
  facts: Pick<ImportOptions, 'language' | 'section' | 'date' | 'zone' | 'image'>
  isDryRun: boolean
  /** Whether pictures are imported too; if not, they keep their addresses. */
  withMedia: boolean
  /** The largest number of articles to import. */
  limit: number
  asJson: boolean
}

/** The command line is wrong; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError'
}
