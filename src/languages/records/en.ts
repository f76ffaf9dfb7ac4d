import { LATIN_TOKENS } from '../scriptTokens.ts'
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
    ...LATIN_TOKENS,
    quotes: "'“' '”'",
    numerals: 'decimal',
  },
}
