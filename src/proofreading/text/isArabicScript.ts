/** Languages with newspapers on the web that are written in Arabic script and use Arabic punctuation. */
const ARABIC_SCRIPT_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'ur',
  'ps',
  'ckb',
  'sd',
  'ug',
  'ks',
  'pnb',
  'skr',
])

/** `language` is a primary subtag. */
export const isArabicScript = (language: string): boolean => ARABIC_SCRIPT_LANGUAGES.has(language)
