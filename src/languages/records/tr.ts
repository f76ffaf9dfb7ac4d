import { LATIN_SANS, LATIN_SERIF } from '../fontStacks.ts'
import type { Locale, Recognition, SearchFolding, Typography } from '../language.ts'

export const locale: Locale = { name: 'Türkçe', direction: 'ltr', intl: 'tr-u-ca-gregory-nu-latn', comma: ',' }

export const recognition: Recognition = {
  script: 'Latin',
  smallWords: ['ve', 'bir', 'bu', 'için', 'ile', 'de', 'da', 'olarak', 'daha', 'olan', 'çok'],
  otherNames: ['turkish'],
  wordsPerMinute: 166, // IReST: docs/reference/reading-time.md
  quotationMarks: '“”',
  dates: {
    months: [
      ['ocak'],
      ['şubat'],
      ['mart'],
      ['nisan'],
      ['mayıs'],
      ['haziran'],
      ['temmuz'],
      ['ağustos'],
      ['eylül'],
      ['ekim'],
      ['kasım'],
      ['aralık'],
    ],
  },
}

export const searchFolding: SearchFolding = {
  caseRules: 'tr', // knows İ and i, I and ı
  letters: { ı: 'i' }, // readers elsewhere type i
}

export const typography: Typography = {
  tokens: {
    serif: LATIN_SERIF,
    sans: LATIN_SANS,
    display: 'var(--sans)',
    bodySize: 'clamp(1.125rem, 1.07rem + 0.22vi, 1.25rem)',
    bodyLeading: 1.6,
    measure: '33em',
    headlineLeading: 1.18,
    headlineWeight: 700,
    headlineHeavy: 800,
    headlineLight: 600,
    quotes: "'“' '”'",
    numerals: 'decimal',
  },
}
