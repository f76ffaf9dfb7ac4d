import type { Locale, Recognition, SearchFolding } from '../language.ts'

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
