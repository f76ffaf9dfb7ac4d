/** Sources of parts of regular expressions; all of them need the flag `v`. */

/** A letter of the Arabic script: no digit and no combining mark. */
export const ARABIC_LETTER = String.raw`[\p{Script=Arabic}&&\p{L}]`

const WORD_CHARACTER = String.raw`[\p{L}\p{M}\p{N}\u200C\u200D]`

export const WORD_START = `(?<!${WORD_CHARACTER})`
export const WORD_END = `(?!${WORD_CHARACTER})`
