import { LATIN_TOKENS } from '../scriptTokens.ts'
import type { Locale, Recognition, SearchFolding, Typography } from '../language.ts'

export const locale: Locale = { name: 'Français', direction: 'ltr', intl: 'fr-u-ca-gregory-nu-latn', comma: ',' }

export const recognition: Recognition = {
  script: 'Latin',
  smallWords: [
    'le',
    'la',
    'les',
    'de',
    'des',
    'du',
    'et',
    'est',
    'un',
    'une',
    'dans',
    'pour',
    'qui',
    'que',
    'au',
    'aux',
  ],
  otherNames: ['french'],
  wordsPerMinute: 195, // IReST: docs/reference/reading-time.md
  quotationMarks: '«»',
  dates: {
    months: [
      ['janvier', 'janv'],
      ['février', 'févr'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août'],
      ['septembre'],
      ['octobre'],
      ['novembre'],
      ['décembre', 'déc'],
    ],
    daySuffixes: ['er'],
  },
}

export const searchFolding: SearchFolding = {}

export const typography: Typography = {
  tokens: {
    ...LATIN_TOKENS,
    quotes: "'«\\00a0' '\\00a0»'",
    numerals: 'decimal',
  },
}
