/** A word that texts in Persian and Urdu quote from Arabic: with a letter that theirs lack, or with two vowel marks. */
export const ARABIC_WORD = /[ةإ]|[\u064B-\u0650\u0652].*[\u064B-\u0650\u0652]/u
