import type { Locale, Recognition, SearchFolding } from '../language.ts'

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
