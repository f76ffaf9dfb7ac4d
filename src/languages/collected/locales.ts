import type { Locale } from '../language.ts'

// Plain Node gets the same functions from the files of languageFolder.
const found = import.meta.glob<Locale>('./*.ts', { base: '../records', eager: true, import: 'locale' })

/** The interface's part of a language's record; undefined where there is no record. */
export const findLocale = (tag: string): Locale | undefined => found[`./${tag}.ts`]

/** The tags of all languages that have a record. */
export const listLanguages = (): string[] => Object.keys(found).map((path) => path.slice('./'.length, -'.ts'.length))
