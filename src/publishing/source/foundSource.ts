import type { Section } from '#sources/sectionsOfArticles.ts'
import type { LiveSource } from '#edition/siteSettings.ts'

/** A source that was found to answer, and what it says of its paper. */
export type FoundSource = {
  source: LiveSource
  name: string
  description: string
  /** A language that has a record. */
  language: string
  sections: readonly Section[]
  timeZone?: string | undefined
  /** What was found, in words for the newsroom. */
  told: string
}
