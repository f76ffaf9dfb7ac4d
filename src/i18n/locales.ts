import { findLocale } from '#languages/collected/locales.ts'
import type { Locale } from '#languages/language.ts'

export type { Direction, Locale } from '#languages/language.ts'

/** The tag of a language that has a record in src/languages/records. */
export type Language = string

export const isLanguage = (tag: string): boolean => findLocale(tag) !== undefined

/** The interface's facts about a language, which must have a record. */
export function localeOf(language: Language): Locale {
  const locale = findLocale(language)
  if (!locale) throw new Error(`languages/records/${language}.ts is missing`)
  return locale
}
