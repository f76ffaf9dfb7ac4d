/** Languages of the web's papers that are written in Arabic letters and with Arabic marks. */
const ARABIC_SCRIPT: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'ks', 'pnb', 'skr'])

/** Takes the primary subtag. */
export const isArabicScript = (language: string): boolean => ARABIC_SCRIPT.has(language)

/** A letter of the script, for patterns with the flag `v`: neither a digit nor a mark. */
export const ARABIC_LETTER = String.raw`[\p{Script=Arabic}&&\p{L}]`

/** Not inside a word, for patterns with the flag `v`. */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}\u200C\u200D])`
export const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}\u200C\u200D])`
