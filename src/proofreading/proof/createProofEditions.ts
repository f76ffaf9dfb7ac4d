import { createEdition, type Edition } from '#edition/createEdition.ts'
import { createEntry } from '#edition/entry.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import type { Proof } from './createProof.ts'

/** An edition of these articles for each language that the paper comes out in, as the build makes them. */
export const createProofEditions = (
  proofs: readonly Proof[],
  { languages, sections }: Pick<SiteSettings, 'languages' | 'sections'>,
): ReadonlyMap<string, Edition> =>
  new Map(
    languages.map((language) => {
      const entries = proofs.filter(({ edition }) => edition === language).map(({ article }) => createEntry(article))
      const order = sections.map(({ id }) => id)
      return [language, createEdition(entries, order)]
    }),
  )
