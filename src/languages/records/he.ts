import type { Locale, Recognition, SearchFolding } from '../language.ts'

export const locale: Locale = { name: 'עברית', direction: 'rtl', intl: 'he-u-ca-gregory-nu-latn', comma: ',' }

export const recognition: Recognition = {
  script: 'Hebrew',
  otherNames: ['hebrew', 'iw'],
  wordsPerMinute: 187, // IReST: docs/reference/reading-time.md
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
