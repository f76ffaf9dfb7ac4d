import { ARABIC_SANS, NASKH_SERIF } from '#languages/fontStacks.ts'
import type { Locale, Recognition, SearchFolding, Typography } from '#languages/language.ts'

/** Central Kurdish (Sorani). Chromium's Intl does not know it, so it brings the words of its dates (CLDR 48). */
export const locale: Locale = {
  name: 'کوردیی ناوەندی',
  direction: 'rtl',
  intl: 'ar-IQ-u-ca-gregory-nu-arab',
  digits: '٠١٢٣٤٥٦٧٨٩',
  comma: '،',
  yesterday: 'دوێنێ',
  dateTexts: {
    months: [
      'کانوونی دووەم',
      'شوبات',
      'ئازار',
      'نیسان',
      'ئایار',
      'حوزەیران',
      'تەمموز',
      'ئاب',
      'ئەیلوول',
      'تشرینی یەکەم',
      'تشرینی دووەم',
      'کانوونی یەکەم',
    ],
    weekdays: ['یەکشەممە', 'دووشەممە', 'سێشەممە', 'چوارشەممە', 'پێنجشەممە', 'هەینی', 'شەممە'],
    patterns: { date: '{day}ی {month}ی {year}', dayAndMonth: '{day}ی {month}', weekday: '{weekday}' },
    ages: { now: 'ئێستا', minute: '{count} خولەک لەمەوبەر', hour: '{count} کاتژمێر لەمەوبەر', day: 'دوێنێ' },
  },
}

export const recognition: Recognition = {
  script: 'Arabic',
  ownLetters: { letters: 'ڕڵۆێەڤ', minShare: 0.02 },
  otherNames: ['kurdish', 'sorani', 'central kurdish', 'کوردی'],
  wordsPerMinute: 170, // an assumption: between Persian and Urdu
  quotationMarks: '«»',
  dates: {
    months: [
      ['کانوونی دووەم'],
      ['شوبات'],
      ['ئازار'],
      ['نیسان'],
      ['ئایار'],
      ['حوزەیران'],
      ['تەمموز', 'تەمووز'],
      ['ئاب'],
      ['ئەیلوول'],
      ['تشرینی یەکەم'],
      ['تشرینی دووەم'],
      ['کانوونی یەکەم', 'کانونی یەکەم'],
    ],
    monthSuffix: 'ی',
    daySuffixes: ['ی'],
  },
}

export const searchFolding: SearchFolding = {
  letters: { ڕ: 'ر', ڵ: 'ل', ۆ: 'و', ێ: 'ي' }, // many keyboards lack them
}

export const typography: Typography = {
  tokens: {
    serif: NASKH_SERIF,
    sans: ARABIC_SANS,
    display: 'var(--sans)',
    bodySize: 'clamp(1.1875rem, 1.13rem + 0.22vi, 1.3125rem)',
    bodyLeading: 1.9,
    measure: '27em',
    headlineLeading: 1.38,
    headlineWeight: 750,
    headlineHeavy: 800,
    headlineLight: 600,
    quotes: "'«' '»'",
    numerals: 'arabic-indic',
  },
  letters: 'U+0695,U+06A4,U+06B5,U+06C6,U+06CE',
}
