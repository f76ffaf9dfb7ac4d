import { articleAddress, frontAddress } from './addresses.ts'
import type { Translation } from '#article/article.ts'

/** The versions of a page in all its languages, itself included, for `hreflang`; empty for a page in one language. */
export type Alternates = readonly { hreflang: string; address: string }[]

/** The `hreflang` for readers of all other languages. */
const ANY_LANGUAGE = 'x-default'

/** The page that forwards readers to their language. */
const LANGUAGE_CHOOSER = '/'

/** The front in each language. */
export const frontAlternates = (languages: readonly string[]): Alternates =>
  withDefault(inEach(languages, frontAddress), LANGUAGE_CHOOSER)

/** A list that exists in every language, such as a section. The first language is the main one. */
export function listAlternates(languages: readonly string[], addressIn: (language: string) => string): Alternates {
  const all = inEach(languages, addressIn)
  return withDefault(all, all[0]?.address)
}

/**
 * A story and its translations. Readers of other languages get the first of the paper's languages that has the story.
 */
export function articleAlternates(
  self: Translation,
  others: readonly Translation[],
  languages: readonly string[],
): Alternates {
  const all = [self, ...others].map(({ inLanguage, id }) => ({
    hreflang: inLanguage,
    address: articleAddress(inLanguage, id),
  }))
  const main = languages.flatMap((language) => all.find(({ hreflang }) => hreflang === language) ?? [])
  return withDefault(all, main[0]?.address)
}

const inEach = (languages: readonly string[], addressIn: (language: string) => string): Alternates =>
  languages.map((language) => ({ hreflang: language, address: addressIn(language) }))

function withDefault(alternates: Alternates, address: string | undefined): Alternates {
  if (alternates.length < 2) return []
  return address === undefined ? alternates : [...alternates, { hreflang: ANY_LANGUAGE, address }]
}
