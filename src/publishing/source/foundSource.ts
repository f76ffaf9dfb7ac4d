import type { Section } from '#sources/collectSections.ts'
import type { LiveSource } from '#edition/siteSettings.ts'

/** A source that responds, and the facts it gives about its paper. */
export type FoundSource = {
  source: LiveSource
  name: string
  description: string
  /** A language that has a record. */
  language: string
  sections: readonly Section[]
  timeZone?: string | undefined
  /** What was found, as a line for the terminal. */
  summary: string
}
