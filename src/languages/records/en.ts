import { LATIN_SANS, LATIN_SERIF } from '../fontStacks.ts'
import type { Locale, Recognition, SearchFolding, Typography } from '../language.ts'

export const locale: Locale = { name: 'English', direction: 'ltr', intl: 'en-GB-u-ca-gregory-nu-latn', comma: ',' }

export const recognition: Recognition = {
  script: 'Latin',
  smallWords: ['the', 'of', 'and', 'to', 'in', 'is', 'that', 'for', 'was', 'with', 'on', 'by'],
  otherNames: ['english'],
  wordsPerMinute: 228, // IReST: docs/reference/reading-time.md
  quotationMarks: '“”',
  dates: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    daySuffixes: ['st', 'nd', 'rd', 'th'],
    morning: ['am', 'a.m.'],
    afternoon: ['pm', 'p.m.'],
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
    quotes: "'“' '”'",
    numerals: 'decimal',
  },
}
