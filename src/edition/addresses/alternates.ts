import { articleAddress, frontAddress } from './addresses.ts'
import type { Translation } from '#article/schema/article.ts'

/**
 * A page in the languages it stands in, itself too, as `hreflang` names them; empty where it stands in one. Addresses are
 * paths below the base.
 */
export type Alternates = readonly { hreflang: string; address: string }[]

/** For the readers of every other language. */
const ANY_LANGUAGE = 'x-default'

/** The address that chooses the reader's language. */
const CHOOSER = '/'

/** The fronts of a paper in these languages. */
export const frontAlternates = (languages: readonly string[]): Alternates =>
  withDefault(inEach(languages, frontAddress), CHOOSER)

/** A list that every language has: all stories, a section of the paper. The main language is the first. */
export function listAlternates(languages: readonly string[], addressIn: (language: string) => string): Alternates {
  const all = inEach(languages, addressIn)
  return withDefault(all, all[0]?.address)
}

/** A story and its translations; readers of other languages get the first of the paper's languages that has it. */
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
