/** An Arabic word quoted in Persian or Urdu: it has a letter that those languages lack, or two vowel marks. */
export const ARABIC_WORD = /[ةإ]|[\u064B-\u0650\u0652].*[\u064B-\u0650\u0652]/u
