import { LATIN_TOKENS } from '../scriptTokens.ts'
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
    ...LATIN_TOKENS,
    quotes: "'“' '”'",
    numerals: 'decimal',
  },
}
