import type { ImportOptions } from '#formats/drafts/imported.ts'

/** What the command was asked to do. */
export type ImportSettings = {
  /** Files, folders and addresses, as they were written. */
  inputs: readonly string[]
  /** The content folder that the articles go to. */
  out: string
  facts: Pick<ImportOptions, 'language' | 'section' | 'date' | 'zone' | 'image'>
  isDryRun: boolean
  /** Pictures are brought beside the articles; else their addresses stay as they are. */
  withMedia: boolean
  /** At most so many articles. */
  limit: number
  asJson: boolean
}

/** The command was not understood; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError'
}
