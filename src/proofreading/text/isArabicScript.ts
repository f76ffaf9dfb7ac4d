import { findRecognition } from '#languages/collected/recognitions.ts'

/** Languages without a record that have newspapers on the web, are in Arabic script and use Arabic punctuation. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(['ps', 'ckb', 'sd', 'ug', 'ks', 'pnb', 'skr'])

/** `language` is a primary subtag. */
export const isArabicScript = (language: string): boolean =>
  findRecognition(language)?.script === 'Arabic' || OTHER_LANGUAGES.has(language)
