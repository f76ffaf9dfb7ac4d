import type { Locale, Recognition, SearchFolding, Typography } from '../language.ts'

export const locale: Locale = { name: 'עברית', direction: 'rtl', intl: 'he-u-ca-gregory-nu-latn', comma: ',' }

export const recognition: Recognition = {
  script: 'Hebrew',
  otherNames: ['hebrew', 'iw'],
  wordsPerMinute: 187, // IReST: docs/reference/reading-time.md
  quotationMarks: '«»',
  dates: {
    months: [
      ['ינואר'],
      ['פברואר'],
      ['מרץ', 'מרס'],
      ['אפריל'],
      ['מאי'],
      ['יוני'],
      ['יולי'],
      ['אוגוסט'],
      ['ספטמבר'],
      ['אוקטובר'],
      ['נובמבר'],
      ['דצמבר'],
    ],
    monthPrefix: 'ב',
  },
}

export const searchFolding: SearchFolding = {}

export const typography: Typography = {
  tokens: {
    serif: "'Jarida Hebrew', 'Jarida Hebrew Fallback', 'Noto Sans Hebrew', 'Arial Hebrew', 'David', arial, sans-serif",
    sans: "'Jarida Hebrew', 'Jarida Hebrew Fallback', 'Noto Sans Hebrew', 'Arial Hebrew', arial, sans-serif",
    display: 'var(--sans)',
    bodySize: 'clamp(1.125rem, 1.07rem + 0.22vi, 1.25rem)',
    bodyLeading: 1.65,
    measure: '32em',
    headlineLeading: 1.25,
    headlineWeight: 750,
    headlineHeavy: 800,
    headlineLight: 600,
    quotes: "'”' '”'",
    numerals: 'decimal',
  },
}
