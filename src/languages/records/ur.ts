import { ARABIC_WORD } from '../arabicWord.ts'
import type { Locale, Recognition, SearchFolding, Typography } from '../language.ts'

export const locale: Locale = {
  name: 'اردو',
  direction: 'rtl',
  intl: 'ur-u-ca-gregory-nu-latn',
  comma: '،',
  yesterday: 'کل', // Intl says «گزشتہ کل»
}

export const recognition: Recognition = {
  script: 'Arabic',
  ownLetters: { letters: 'ٹڈڑںےہھ', minShare: 0.02 },
  otherNames: ['urdu'],
  wordsPerMinute: 180, // an assumption: Arabic letters a minute over the letters of an Urdu word
  quotationMarks: '«»',
  spelling: { letters: { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ' }, quotedWord: ARABIC_WORD },
  dates: {
    months: [
      ['جنوری'],
      ['فروری'],
      ['مارچ'],
      ['اپریل'],
      ['مئی'],
      ['جون'],
      ['جولائی'],
      ['اگست'],
      ['ستمبر'],
      ['اکتوبر'],
      ['نومبر'],
      ['دسمبر'],
    ],
  },
}

export const searchFolding: SearchFolding = {}

export const typography: Typography = {
  tokens: {
    serif: "'Jarida Nastaliq', 'Jarida Nastaliq Fallback', 'Noto Nastaliq Urdu', 'Jarida Naskh', serif",
    sans: "'Jarida Sans', 'Jarida Sans Fallback', 'Noto Sans Arabic', sans-serif",
    display: 'var(--serif)',
    bodySize: 'clamp(1.25rem, 1.19rem + 0.22vi, 1.375rem)',
    bodyLeading: 2.35,
    measure: '28em',
    headlineLeading: 2,
    headlineWeight: 400,
    headlineHeavy: 400, // Nastaliq has one weight here
    headlineLight: 400,
    quotes: "'”' '“'",
    numerals: 'decimal',
  },
}
