import { LATIN_SANS, LATIN_SERIF } from '../fontStacks.ts'
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
    quotes: "'«\\00a0' '\\00a0»'",
    numerals: 'decimal',
  },
}
