import { ARABIC_WORD } from '../arabicWord.ts'
import { ARABIC_SANS, NASKH_SERIF } from '../fontStacks.ts'
import type { Locale, Recognition, SearchFolding, Typography } from '../language.ts'

export const locale: Locale = {
  name: 'فارسی',
  direction: 'rtl',
  intl: 'fa-u-ca-persian-nu-arabext',
  digits: '۰۱۲۳۴۵۶۷۸۹',
  comma: '،',
}

export const recognition: Recognition = {
  script: 'Arabic',
  ownLetters: { letters: 'پچژگکی', minShare: 0.03 }, // Urdu has them too, and others besides
  otherNames: ['persian', 'farsi'],
  wordpressLocales: ['haz'],
  wordsPerMinute: 160, // an assumption: Arabic letters a minute over the letters of a Persian word
  quotationMarks: '«»',
  spelling: { letters: { ي: 'ی', ى: 'ی', ك: 'ک' }, quotedWord: ARABIC_WORD },
  dates: {
    months: [
      ['ژانویه'],
      ['فوریه'],
      ['مارس'],
      ['آوریل'],
      ['مه'],
      ['ژوئن'],
      ['ژوئیه'],
      ['اوت'],
      ['سپتامبر'],
      ['اکتبر'],
      ['نوامبر'],
      ['دسامبر'],
    ],
    morning: ['ق.ظ'],
    afternoon: ['ب.ظ'],
    otherCalendar: {
      name: 'persian',
      months: [
        ['فروردین'],
        ['اردیبهشت'],
        ['خرداد'],
        ['تیر'],
        ['مرداد'],
        ['شهریور'],
        ['مهر'],
        ['آبان'],
        ['آذر'],
        ['دی'],
        ['بهمن'],
        ['اسفند'],
      ],
      monthWord: 'ماه',
    },
  },
}

export const searchFolding: SearchFolding = {}

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
    numerals: 'persian',
  },
}
