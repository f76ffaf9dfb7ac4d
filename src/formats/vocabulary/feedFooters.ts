import type { Words } from './anyOf.ts'

/** The last line of a post in a feed, which names the post and its site. */
export const feedFooters: Words = {
  ar: [
    { word: 'ظهرت المقالة … أولا على …', source: 'WordPress feeds in Arabic' },
    { word: 'ظهرت المقالة … أول على …', source: 'WordPress feeds in Arabic' },
  ],
  fa: [{ word: 'نوشته … اولین بار در … پدیدار شد.', source: 'WordPress feeds in Persian' }],
  en: [
    { word: 'The post … appeared first on …', source: 'WordPress feeds' },
    { word: 'The post … first appeared on …', source: 'WordPress feeds' },
  ],
  fr: [{ word: 'L’article … est apparu en premier sur …', source: 'WordPress feeds in French' }],
}

/** A link to the rest of a story that a feed does not hold. */
export const continueReading: Words = {
  ar: [{ word: 'متابعة القراءة', source: 'WordPress in Arabic' }],
  en: [{ word: 'Continue reading', source: 'WordPress' }],
}
